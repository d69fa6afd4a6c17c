package org.waymark.resourceserver.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// A whole service over a [TestStore], spoken to through `MockMvcTester`, with the [IndexGuard] on.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    properties = {
      "springdoc.api-docs.enabled=true",
      "waymark.client-secret=of-a-test",
      "waymark.master-key=" + TestKeys.MASTER
    })
@AutoConfigureMockMvc
@Import(TestStore.class)
@ExtendWith(IndexGuard.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface ServiceTest {}
