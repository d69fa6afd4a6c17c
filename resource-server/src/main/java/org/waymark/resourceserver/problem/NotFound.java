package org.waymark.resourceserver.problem;

/// There is nothing here for this actor: it does not exist, or it belongs to others, and the answer
/// is the same.
public final class NotFound extends Refused {
  private static final long serialVersionUID = 1;

  public NotFound() {
    super(404, "not-found", "There is nothing here for you");
  }
}
