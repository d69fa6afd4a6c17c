package org.waymark.cases.casefile.referral.line;

import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;
import org.waymark.resourceserver.outbox.Message;

/// To be done after the partner accepted: send what the consent covers.
@TypeAlias("send-disclosure")
public record SendDisclosure(UUID referral) implements Message {
  @Override
  public String lane() {
    return "referral/" + referral;
  }
}
