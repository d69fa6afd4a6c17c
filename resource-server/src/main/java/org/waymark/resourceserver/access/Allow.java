package org.waymark.resourceserver.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The roles an endpoint admits, on the method or else on its controller. An endpoint that names
/// none admits nobody.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {
  Role[] value();
}
