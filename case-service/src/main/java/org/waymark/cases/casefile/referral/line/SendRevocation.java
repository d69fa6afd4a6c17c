package org.waymark.cases.casefile.referral.line;

import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;
import org.waymark.resourceserver.outbox.Message;

/// To be done after a referral ended on our side: have the partner stop and what was sent removed.
@TypeAlias("send-revocation")
public record SendRevocation(UUID referral) implements Message {
  @Override
  public String lane() {
    return "referral/" + referral;
  }
}
