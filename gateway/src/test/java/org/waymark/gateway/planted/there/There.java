package org.waymark.gateway.planted.there;

import org.waymark.gateway.planted.here.Here;

/// Leans on what leans on it.
public class There {
  public Class<?> here() {
    return Here.class;
  }
}
