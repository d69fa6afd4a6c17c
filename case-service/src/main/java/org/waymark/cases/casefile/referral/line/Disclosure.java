package org.waymark.cases.casefile.referral.line;

import static org.waymark.cases.casefile.consent.DataItem.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.consent.DataItem;
import org.waymark.cases.casefile.profile.Answer;
import org.waymark.cases.casefile.profile.Profile;
import org.waymark.cases.casefile.profile.YesNo;
import org.waymark.cases.codes.HtcdsCode;
import org.waymark.cases.survivor.Identity;
import org.waymark.cases.survivor.Particulars;
import org.waymark.cases.survivor.SafeContact;

/// What each data item of a consent comes to in this file: lines of text and codes of the standard.
/// An item of which the file knows nothing comes to no line.
public final class Disclosure {

  private Disclosure() {}

  /// What goes across once the partner has accepted: the chosen items and nothing else.
  public static Map<DataItem, List<String>> of(
      CaseFile file, Particulars person, Set<DataItem> items, @Nullable String accessNeeds) {
    var lines = new EnumMap<DataItem, List<String>>(DataItem.class);
    items.forEach(item -> lines.put(item, lines(item, file, person, accessNeeds)));
    return lines;
  }

  private static List<String> lines(
      DataItem item, CaseFile file, Particulars person, @Nullable String accessNeeds) {
    var profile = file.profile();
    var identity = person.identity();
    return switch (item) {
      case IDENTITY_NAME -> identity == null ? List.of() : names(identity);
      case BIRTH_DATE -> Stream.ofNullable(person.birthDate()).map(Object::toString).toList();
      case CITIZENSHIP -> profile.citizenships().values();
      case SAFE_CONTACT -> contact(person.safeContact());
      case ADDRESS -> identity == null ? List.of() : known(identity.address());
      case LANGUAGE -> known(profile.language().primary());
      case AGE_BAND -> List.of(file.profile().ageBand().name());
      case GENDER -> codes(profile.gender());
      case EXPLOITATION_SUMMARY ->
          Stream.of(profile.exploitation(), profile.industries(), profile.meansOfControl())
              .flatMap(answer -> codes(answer).stream())
              .toList();
      case RISK_FLAGS -> riskFlags(file);
      case LEGAL_SITUATION -> legal(profile);
      case PLAN_MILESTONES -> milestones(file);
      case ACCESS_NEEDS -> known(accessNeeds);
      case HEALTH_NEEDS -> List.of();
    };
  }

  /// What a receiver has to know to keep the person safe.
  static List<String> riskFlags(CaseFile file) {
    var flags = new ArrayList<String>();
    if (file.possiblyMinor()) {
      flags.add("CHILD_OR_POSSIBLY_CHILD");
    }
    if (file.profile().unaccompanied() == YesNo.YES) {
      flags.add("UNACCOMPANIED");
    }
    flags.addAll(legal(file.profile()));
    return flags;
  }

  private static List<String> legal(Profile profile) {
    var facts = new ArrayList<String>();
    if (profile.chargesPending() == YesNo.YES) {
      facts.add("CHARGES_PENDING");
    }
    if (profile.deported() == YesNo.YES) {
      facts.add("DEPORTED");
    }
    return facts;
  }

  private static List<String> names(Identity identity) {
    var spoken =
        Stream.of(identity.givenName(), identity.otherNames(), identity.familyName())
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .reduce((one, next) -> one + " " + next);
    return Stream.concat(spoken.stream(), known(identity.nativeName()).stream()).toList();
  }

  private static List<String> contact(@Nullable SafeContact contact) {
    return contact == null
        ? List.of()
        : Stream.of(
                contact.channel() + ": " + contact.value(),
                contact.hours(),
                contact.whoMayAnswer(),
                contact.codeWord(),
                contact.notes())
            .filter(Objects::nonNull)
            .filter(line -> !line.isBlank())
            .toList();
  }

  private static List<String> milestones(CaseFile file) {
    return file.plan().opened().stream()
        .flatMap(track -> track.milestones().stream())
        .map(step -> "%s %s: %s".formatted(step.code(), step.title(), step.status()))
        .toList();
  }

  private static List<String> codes(Answer<? extends HtcdsCode> answer) {
    return answer.values().stream().map(HtcdsCode::htcds).toList();
  }

  private static List<String> known(@Nullable String value) {
    return value == null || value.isBlank() ? List.of() : List.of(value);
  }
}
