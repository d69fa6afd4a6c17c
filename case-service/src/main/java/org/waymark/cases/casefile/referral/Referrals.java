package org.waymark.cases.casefile.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The referrals inside a file. A value: each verb answers the referrals after.
///
/// @param all oldest first; none is ever removed
public record Referrals(List<Referral> all) {

  public Referrals {
    all = List.copyOf(all);
  }

  public static Referrals none() {
    return new Referrals(List.of());
  }

  public Optional<Referral> find(UUID id) {
    return all.stream().filter(referral -> referral.id().equals(id)).findFirst();
  }

  /// How many wait for a partner's answer.
  public int waiting() {
    return (int) all.stream().filter(Referral::waiting).count();
  }

  /// The open referrals that cite a consent.
  public List<UUID> openUnder(UUID consent) {
    return all.stream()
        .filter(referral -> referral.consent().equals(consent) && referral.status().open())
        .map(Referral::id)
        .toList();
  }

  /// The survivor took the consent back: every open referral that cites it ends at once
  /// (`domain.md` §5).
  public Referrals withdrawnUnder(UUID consent, Instant at) {
    var open = openUnder(consent);
    return new Referrals(
        all.stream()
            .map(referral ->
                open.contains(referral.id())
                    ? referral.ended(Referral.Step.ours(ReferralStatus.WITHDRAWN, at, null), true)
                    : referral)
            .toList());
  }

  Referrals with(Referral added) {
    var more = new ArrayList<>(all);
    more.add(added);
    return new Referrals(more);
  }

  /// Replaces one referral.
  ///
  /// @throws ReferralRefusal.Unknown when there is none of that id
  public Referrals changed(UUID id, UnaryOperator<Referral> change) {
    var _ = find(id).orElseThrow(ReferralRefusal.Unknown::new);
    return new Referrals(
        all.stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList());
  }
}
