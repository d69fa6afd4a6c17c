package org.waymark.resourceserver.seal;

/// The service must not start, and its operator is told why in one line.
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CannotStart(String why) {
    super(why, null, false, false);
  }
}
