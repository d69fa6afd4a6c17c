package org.waymark.cases.casefile.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.resourceserver.problem.FieldErrors;

/// The consents inside a file. A value: each verb answers the consents after, or throws the
/// refusal.
///
/// @param all oldest first; none is ever removed
public record Consents(List<Consent> all) {

  public Consents {
    all = List.copyOf(all);
  }

  public static Consents none() {
    return new Consents(List.of());
  }

  public Optional<Consent> find(UUID id) {
    return all.stream().filter(consent -> consent.id().equals(id)).findFirst();
  }

  /// Whether any consent for this purpose is in force on that day.
  public boolean inForce(ConsentPurpose purpose, LocalDate today) {
    return purposesInForce(today).contains(purpose);
  }

  /// Every purpose for which a consent is in force on that day.
  public Set<ConsentPurpose> purposesInForce(LocalDate today) {
    return all.stream()
        .filter(consent -> consent.inForce(today))
        .map(Consent::purpose)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentPurpose.class)));
  }

  /// The consents in force whose last day is near, unless another for the same purpose and
  /// recipient lasts longer.
  public List<Consent> endingBy(LocalDate ahead, LocalDate today) {
    return all.stream()
        .filter(consent -> consent.inForce(today) && !consent.lasts(ahead))
        .filter(consent ->
            all.stream()
                .noneMatch(
                    other -> other.replaces(consent) && other.inForce(today) && other.lasts(ahead)))
        .toList();
  }

  /// Whether a consent in force for this purpose lets the recipient have all of the items. Several
  /// consents never add up: each names one release.
  public boolean covers(
      String recipient, Set<DataItem> items, ConsentPurpose purpose, LocalDate today) {
    return covering(recipient, items, purpose, today).findAny().isPresent();
  }

  /// Whether this very consent does.
  public boolean covers(
      UUID consent,
      String recipient,
      Set<DataItem> items,
      ConsentPurpose purpose,
      LocalDate today) {
    return covering(recipient, items, purpose, today).anyMatch(it -> it.id().equals(consent));
  }

  private Stream<Consent> covering(
      String recipient, Set<DataItem> items, ConsentPurpose purpose, LocalDate today) {
    return all.stream().filter(consent -> consent.covers(purpose, recipient, items, today));
  }

  /// What is missing before the recipient may have the items; empty when nothing is.
  public Optional<MissingConsent> missing(
      String recipient, Set<DataItem> items, ConsentPurpose purpose, LocalDate today) {
    if (covers(recipient, items, purpose, today)) {
      return Optional.empty();
    }
    var asked =
        all.stream()
            .filter(consent -> consent.purpose() == purpose)
            .filter(consent -> recipient.equals(consent.recipient()))
            .toList();
    var best =
        asked.stream()
            .filter(consent -> consent.inForce(today))
            .map(consent -> MissingConsent.lacking(consent, items))
            .min((one, other) -> Integer.compare(one.size(), other.size()));
    return Optional.of(
        best.map(lacking ->
                MissingConsent.of(
                    purpose,
                    recipient,
                    lacking,
                    "it does not cover " + MissingConsent.words(lacking)))
            .orElseGet(() ->
                MissingConsent.of(
                    purpose, recipient, items, MissingConsent.whyNone(asked, today))));
  }

  /// The consents with a new one.
  Consents with(Consent added) {
    var more = new ArrayList<>(all);
    more.add(added);
    return new Consents(more);
  }

  /// Takes a consent back, at once and for good.
  ///
  /// @throws ConsentRefusal.Unknown when there is none of that id
  /// @throws ConsentRefusal.NotWithdrawable when it was withdrawn before, or never given
  Consents withdrawn(UUID id, Consent.Withdrawal withdrawal) {
    var consent = find(id).orElseThrow(ConsentRefusal.Unknown::new);
    if (consent.withdrawal() != null) {
      throw ConsentRefusal.NotWithdrawable.twice();
    }
    if (consent.decision() == Consent.Decision.REFUSED) {
      throw ConsentRefusal.NotWithdrawable.neverGiven();
    }
    new FieldErrors()
        .addIf(
            withdrawal.on().isBefore(consent.givenOn()),
            "/on",
            "It cannot be withdrawn before it was given")
        .throwIfAny();
    return new Consents(
        all.stream().map(it -> it.id().equals(id) ? it.withdrawn(withdrawal) : it).toList());
  }

  /// The consents after a closed file was reopened: none of the old ones is revived (`domain.md`
  /// §2.2).
  public Consents lapsed(Instant at) {
    return new Consents(all.stream().map(consent -> consent.lapsed(at)).toList());
  }
}
