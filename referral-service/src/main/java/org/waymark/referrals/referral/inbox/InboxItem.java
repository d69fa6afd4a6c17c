package org.waymark.referrals.referral.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.referrals.partner.ServiceType;
import org.waymark.referrals.referral.Referral;
import org.waymark.referrals.referral.Status;
import org.waymark.referrals.referral.Urgency;

/// A referral in the list.
record InboxItem(
    UUID id,
    String from,
    ServiceType service,
    Urgency urgency,
    Status status,
    String caseNumber,
    Instant receivedAt,
    Instant replyBy,
    boolean overdue,
    @Nullable String ageBand) {

  static InboxItem of(Referral referral, Instant now) {
    return new InboxItem(
        referral.id(),
        referral.from(),
        referral.service(),
        referral.urgency(),
        referral.status(),
        referral.caseNumber(),
        referral.receivedAt(),
        referral.replyBy(),
        referral.overdue(now),
        referral.ageBand());
  }
}
