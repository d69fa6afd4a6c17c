package org.waymark.local.instance;

/// Something that stops the launcher and that its user can do something about. The message is all
/// they see.
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Trouble(String message) {
    super(message);
  }

  public Trouble(String message, Throwable cause) {
    super(message, cause);
  }
}
