package org.waymark.cases.casefile.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The consent that would be needed, told so that a caseworker can ask for it.
///
/// @param items what it would have to cover beyond what is agreed already
/// @param words why none of those on file is enough
public record MissingConsent(
    ConsentPurpose purpose, String partner, List<DataItem> items, String words) {

  static MissingConsent of(
      ConsentPurpose purpose, String partner, Set<DataItem> items, String why) {
    var sorted = items.stream().sorted(Comparator.naturalOrder()).toList();
    return new MissingConsent(
        purpose,
        partner,
        sorted,
        "%s (%s) for %s: %s".formatted(purpose.code(), purpose.words(), partner, why));
  }

  /// Some consent covers the release, but not the one that was cited.
  public static MissingConsent citedOther(String partner, Set<DataItem> items) {
    return of(
        ConsentPurpose.CNS_02, partner, items, "another consent covers this; please cite that one");
  }

  static String words(Set<DataItem> items) {
    return items.stream().sorted().map(DataItem::words).collect(Collectors.joining(", "));
  }

  static Set<DataItem> lacking(Consent consent, Set<DataItem> items) {
    var lacking = EnumSet.noneOf(DataItem.class);
    lacking.addAll(items);
    lacking.removeAll(consent.dataItems());
    return lacking;
  }

  static String whyNone(List<Consent> asked, LocalDate today) {
    if (asked.isEmpty()) {
      return "the survivor has not been asked yet";
    }
    var last = asked.getLast();
    return switch (last.status(today)) {
      case REFUSED -> "the survivor refused it on " + last.givenOn();
      case WITHDRAWN -> "the survivor withdrew it";
      case EXPIRED -> "it is no longer in force";
      case IN_FORCE -> "it does not cover what is to be shared";
    };
  }
}
