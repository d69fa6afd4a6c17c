package org.waymark.cases.codes;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The one mapping between the standard's codes and ours, in both directions.
///
/// Writing is strict: only codes of the reference pick lists leave. Reading a foreign file is
/// tolerant: the standard's own guidance names seventeen means of control and its pick list
/// sixteen, so an import takes the union of both.
public final class Htcds {

  private static final String GUIDANCE_PREFIX = "MethodsOfControl";

  /// Codes of the field definitions that the pick list words differently or lacks (HTCDS v2.0,
  /// `vic_MethodsOfControl`).
  private static final Map<String, MeansOfControl> GUIDANCE =
      Map.of(
          "Threats", MeansOfControl.PHYSICAL_THREATS,
          "ThreatOfLawEnforcement", MeansOfControl.THREATS_LAW_ENFORCEMENT,
          "UsesChildren", MeansOfControl.THREATENS_CHILDREN_FAMILY,
          "RestrictsMovement", MeansOfControl.OTHER);

  private Htcds() {}

  /// The value of exactly this code; empty when the reference list has no such code.
  public static <E extends Enum<E> & HtcdsCode> Optional<E> of(Class<E> list, String code) {
    return Arrays.stream(list.getEnumConstants())
        .filter(value -> value.htcds().equals(code))
        .findFirst();
  }

  /// What a means of control in a foreign file stands for, in either wording of the standard.
  public static Optional<MeansOfControl> importedMeansOfControl(String code) {
    var bare = code.startsWith(GUIDANCE_PREFIX) ? code.substring(GUIDANCE_PREFIX.length()) : code;
    return of(MeansOfControl.class, bare).or(() -> Optional.ofNullable(GUIDANCE.get(bare)));
  }

  /// The codes that only the field definitions know, for a screen that explains an import.
  public static Set<String> guidanceOnly() {
    return GUIDANCE.keySet();
  }
}
