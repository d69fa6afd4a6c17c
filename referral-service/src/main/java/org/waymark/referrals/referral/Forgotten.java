package org.waymark.referrals.referral;

import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;
import org.waymark.resourceserver.outbox.Message;

/// The sender took a referral back: what was sent of the person is to be destroyed.
@TypeAlias("referral-forgotten")
public record Forgotten(UUID referral) implements Message {}
