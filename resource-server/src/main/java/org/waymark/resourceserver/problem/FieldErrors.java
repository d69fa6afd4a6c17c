package org.waymark.resourceserver.problem;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with the fields of a request, each named by its JSON pointer.
public final class FieldErrors extends Refused {
  private static final long serialVersionUID = 1;
  private final transient List<FieldError> errors = new ArrayList<>();

  public FieldErrors() {
    super(400, "invalid-request", "Some fields need another look");
    tell("errors", errors);
  }

  /// One wrong field.
  public static FieldErrors of(String pointer, String message) {
    return new FieldErrors().add(pointer, message);
  }

  /// Adds a wrong field.
  ///
  /// @param pointer such as `/firstContact/channel`
  /// @param message what to do about it, without repeating the value
  public FieldErrors add(String pointer, String message) {
    errors.add(new FieldError(pointer, message));
    return this;
  }

  /// Adds the error when the condition holds.
  public FieldErrors addIf(boolean wrong, String pointer, String message) {
    return wrong ? add(pointer, message) : this;
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /// Refuses the request unless all fields are fine.
  public void throwIfAny() {
    if (!isEmpty()) {
      throw this;
    }
  }

  record FieldError(String pointer, String message) {}
}
