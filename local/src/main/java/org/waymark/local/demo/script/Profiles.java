package org.waymark.local.demo.script;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The stories' short way to write a profile, made into what travels: `"?"` is unknown, a missing
/// answer was not asked.
final class Profiles {
  private static final List<String> ANSWERS =
      List.of(
          "gender", "citizenships", "exploitation", "industries", "meansOfControl", "recruitment");
  private static final List<String> QUESTIONS =
      List.of("chargesPending", "deported", "unaccompanied");

  private Profiles() {}

  static ObjectNode expanded(JsonNode brief) {
    var profile = Resources.JSON.createObjectNode();
    profile.set("age", age(brief.path("age").asString("?")));
    ANSWERS.forEach(name -> profile.set(name, answer(brief.path(name))));
    QUESTIONS.forEach(name -> profile.put(name, brief.path(name).asString("NOT_ASKED")));
    if (brief.has("forcedCriminality")) {
      profile.set("forcedCriminality", brief.path("forcedCriminality"));
    }
    profile.set("language", language(brief));
    profile.set("countryPath", path(brief.path("path")));
    return profile;
  }

  /// A birth date, an estimated one (`~2009-01-01`), an age band, or `?`.
  private static ObjectNode age(String brief) {
    var age = Resources.JSON.createObjectNode();
    if (brief.equals("?")) {
      return age.put("basis", "UNKNOWN");
    }
    if (brief.startsWith("BAND_")) {
      return age.put("basis", "AGE_BAND").put("band", brief);
    }
    return brief.startsWith("~")
        ? age.put("basis", "ESTIMATED_BIRTH_DATE").put("birthDate", brief.substring(1))
        : age.put("basis", "BIRTH_DATE").put("birthDate", brief);
  }

  private static ObjectNode language(JsonNode brief) {
    var language = Resources.JSON.createObjectNode();
    if (brief.has("language")) {
      language.set("primary", brief.path("language"));
    }
    language.put("interpreter", brief.path("interpreter").asString("NOT_ASKED"));
    if (brief.has("interpreterGender")) {
      language.set("interpreterGender", answer(brief.path("interpreterGender")));
    }
    return language;
  }

  private static ObjectNode path(JsonNode brief) {
    var path = Resources.JSON.createObjectNode();
    for (var name : List.of("origin", "now")) {
      if (brief.has(name)) {
        path.set(name, brief.path(name));
      }
    }
    path.set(
        "transit", brief.has("transit") ? brief.path("transit") : Resources.JSON.createArrayNode());
    path.set("exploitation", answer(brief.path("exploitation")));
    return path;
  }

  private static ObjectNode answer(JsonNode brief) {
    var answer = Resources.JSON.createObjectNode();
    var values = Resources.JSON.createArrayNode();
    if (brief.isArray()) {
      brief.forEach(values::add);
    } else if (brief.isString() && !brief.asString().equals("?")) {
      values.add(brief);
    }
    var silent = brief.isString() ? "UNKNOWN" : "NOT_ASKED";
    answer.put("answer", values.isEmpty() ? silent : "GIVEN");
    answer.set("values", values);
    return answer;
  }
}
