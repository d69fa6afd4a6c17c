package org.waymark.resourceserver.trail;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.access.Role;

/// What an actor does and what for, as it will stand in the trail. Codes only: nothing personal, no
/// free text.
///
/// @param verb in kebab case, such as `open-file`; permanent, because trails are read years later
/// @param purpose why it is done, such as `care`
/// @param object what it is done to within the document, such as `milestone/REP-05`
/// @param role the role it is done in; all roles of the actor when it does not matter
public record Act(
    String verb,
    String purpose,
    @Nullable String object,
    @Nullable Role role,
    Map<String, String> details) {

  public Act {
    details = Map.copyOf(details);
  }

  public static Act of(String verb, String purpose) {
    return new Act(verb, purpose, null, null, Map.of());
  }

  /// An act in the care of the person the document is about.
  public static Act of(String verb) {
    return of(verb, "care");
  }

  public Act on(String newObject) {
    return new Act(verb, purpose, newObject, role, details);
  }

  public Act as(Role newRole) {
    return new Act(verb, purpose, object, newRole, details);
  }

  public Act with(String detail, Object code) {
    return with(Map.of(detail, code.toString()));
  }

  Act with(Map<String, String> more) {
    var all = new TreeMap<>(details);
    all.putAll(more);
    return new Act(verb, purpose, object, role, all);
  }
}
