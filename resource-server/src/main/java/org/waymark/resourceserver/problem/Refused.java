package org.waymark.resourceserver.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/// Something that was asked for and is not done, as a fact. Features subclass it as sealed
/// exceptions, so that a refusal can be neither dropped nor forgotten. Titles and properties hold
/// codes and words, never personal data.
public abstract class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int status;
  private final String type;
  private final String title;
  private final transient Map<String, Object> properties = new LinkedHashMap<>();

  /// A fact with its status, stable name and words.
  ///
  /// @param status the HTTP status this refusal answers with
  /// @param type a stable name in kebab case, such as `illegal-move`
  /// @param title what happened, in words a caseworker understands
  protected Refused(int status, String type, String title) {
    super(type, null, false, false);
    this.status = status;
    this.type = type;
    this.title = title;
  }

  /// Adds a property that tells the caller more, such as what is missing.
  protected final void tell(String property, Object value) {
    properties.put(property, value);
  }

  public final int status() {
    return status;
  }

  public final String type() {
    return type;
  }

  public final String title() {
    return title;
  }

  /// Whether the refusal is about who asks, not about what is asked.
  public final boolean isAboutAccess() {
    return status == 403 || status == 404;
  }

  final Problem problem() {
    return Problem.of(status, type, title).with(properties);
  }
}
