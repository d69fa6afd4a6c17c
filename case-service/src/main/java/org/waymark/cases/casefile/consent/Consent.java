package org.waymark.cases.casefile.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.seal.Sealed;

/// What a survivor agreed to, or refused, as an object: whatever leaves the file cites one
/// (`domain.md` §5).
///
/// @param recipient alias of the organisation that may receive
/// @param dataItems what may be shared
/// @param interpreter, witness who helped, sealed: they are people, too
/// @param evidence where the signed form, recording or note is, and what was said; a refusal needs
///   none
/// @param expiresOn the last day it is in force; absent for a refusal
/// @param limits what to withhold, and from whom
/// @param lapsedAt when the file was closed and opened again: an old consent is not revived
///   (`domain.md` §2.2)
public record Consent(
    UUID id,
    ConsentPurpose purpose,
    Decision decision,
    @Nullable String recipient,
    Set<DataItem> dataItems,
    GivenBy givenBy,
    LocalDate givenOn,
    String language,
    @Nullable Sealed interpreter,
    @Nullable Sealed witness,
    Mode mode,
    @Nullable Sealed evidence,
    @Nullable String formVersion,
    @Nullable LocalDate expiresOn,
    @Nullable Sealed limits,
    String by,
    Instant at,
    @Nullable Withdrawal withdrawal,
    @Nullable Instant lapsedAt) {

  public enum Decision {
    GIVEN,
    REFUSED
  }

  public enum GivenBy {
    SURVIVOR,
    GUARDIAN,
    SURVIVOR_WITH_SUPPORT
  }

  public enum Mode {
    SIGNATURE,
    THUMBPRINT,
    RECORDED_VOICE,
    WITNESSED_WORD
  }

  public enum Status {
    IN_FORCE,
    EXPIRED,
    WITHDRAWN,
    REFUSED
  }

  /// Taken back: at any time, through any channel, and no reason is needed.
  public record Withdrawal(
      LocalDate on, @Nullable Sealed channel, @Nullable Sealed reason, String by, Instant at) {}

  public Consent {
    dataItems = Set.copyOf(dataItems);
  }

  /// Where it stands on that day. A withdrawal counts from the moment it is recorded, whatever day
  /// it names: nothing more may be shared from then on.
  public Status status(LocalDate today) {
    if (decision == Decision.REFUSED) {
      return Status.REFUSED;
    }
    if (withdrawal != null) {
      return Status.WITHDRAWN;
    }
    return lapsedAt != null || (expiresOn != null && expiresOn.isBefore(today))
        ? Status.EXPIRED
        : Status.IN_FORCE;
  }

  boolean inForce(LocalDate today) {
    return status(today) == Status.IN_FORCE;
  }

  boolean covers(ConsentPurpose wanted, String receiver, Set<DataItem> items, LocalDate today) {
    return purpose == wanted
        && receiver.equals(recipient)
        && dataItems.containsAll(items)
        && inForce(today);
  }

  /// Whether it is still in force after that day.
  boolean lasts(LocalDate day) {
    return expiresOn == null || expiresOn.isAfter(day);
  }

  boolean replaces(Consent other) {
    return purpose == other.purpose && Objects.equals(recipient, other.recipient);
  }

  Consent withdrawn(Withdrawal taken) {
    return with(taken, lapsedAt);
  }

  Consent lapsed(Instant now) {
    return lapsedAt == null ? with(withdrawal, now) : this;
  }

  private Consent with(@Nullable Withdrawal taken, @Nullable Instant lapsed) {
    return new Consent(
        id,
        purpose,
        decision,
        recipient,
        dataItems,
        givenBy,
        givenOn,
        language,
        interpreter,
        witness,
        mode,
        evidence,
        formVersion,
        expiresOn,
        limits,
        by,
        at,
        taken,
        lapsed);
  }
}
