package org.waymark.cases.casefile.referral.line;

import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;
import org.waymark.resourceserver.outbox.Message;

/// To be done once the file is saved: send the referral.
@TypeAlias("send-referral")
public record SendReferral(UUID referral) implements Message {
  @Override
  public String lane() {
    return "referral/" + referral;
  }
}
