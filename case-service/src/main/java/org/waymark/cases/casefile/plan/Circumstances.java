package org.waymark.cases.casefile.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.consent.ConsentPurpose;
import org.waymark.cases.casefile.profile.YesNo;

/// What a plan has to know of the file around it to tell what is due and what must come first.
///
/// @param today in the organisation's zone
/// @param child whether the safeguards of a child apply: an unknown age counts as childhood
///   (`domain.md` §3.9)
/// @param chargesPossible a charge, fine or ban is pending, or nobody knows
/// @param deported returned by a state, so back already
/// @param consents the purposes for which a consent is in force today
public record Circumstances(
    LocalDate today,
    LocalDate firstContact,
    LocalDate registered,
    boolean child,
    boolean chargesPossible,
    boolean deported,
    Set<ConsentPurpose> consents) {

  public Circumstances {
    consents = Set.copyOf(consents);
  }

  /// As the file stands on that day.
  public static Circumstances of(CaseFile file, LocalDate today) {
    return new Circumstances(
        today,
        file.registration().firstContact().on(),
        file.registration().on(),
        file.possiblyMinor(),
        file.profile().chargesPending() != YesNo.NO,
        file.profile().deported() == YesNo.YES,
        file.consents().purposesInForce(today));
  }

  Optional<LocalDate> on(String anchor) {
    return switch (anchor) {
      case "FC" -> Optional.of(firstContact);
      case "REG" -> Optional.of(registered);
      default -> Optional.empty();
    };
  }
}
