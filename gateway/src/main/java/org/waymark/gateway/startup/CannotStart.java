package org.waymark.gateway.startup;

/// A reason, in one line, why the gateway does not start.
final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStart(String reason) {
    super(reason);
  }
}
