package org.waymark.cases.casefile.list;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.lifecycle.State;

/// What narrows a list of files; what is absent does not.
///
/// @param track a track the plan holds, such as `REP`
/// @param owner the person who owns the file
/// @param q a case number, or the beginning of an alias; never a name
public record FileCriteria(
    View view,
    @Nullable State state,
    @Nullable String track,
    @Nullable String owner,
    @Nullable Boolean overdue,
    @Nullable String q) {

  /// Whose files: those I am on the team of, or all I may read in my organisation.
  public enum View {
    MINE("mine"),
    ORGANISATION("organisation");

    private final String wire;

    View(String wire) {
      this.wire = wire;
    }

    @JsonValue
    public String wire() {
      return wire;
    }
  }
}
