package org.waymark.referrals.referral.sending;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.referrals.referral.Referral;
import org.waymark.referrals.referral.Status;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;

@RestController
@RequestMapping("/referrals/{id}")
@Allow(Role.REFERRAL_SENDER)
class SendingController {
  private final SendingDesk desk;

  SendingController(SendingDesk desk) {
    this.desk = desk;
  }

  @PutMapping
  ResponseEntity<Receipt> send(
      @PathVariable UUID id, @Valid @RequestBody ReferralSent sent, Actor sender) {
    var in = desk.receive(sender, id, sent);
    return ResponseEntity.status(in.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(Receipt.of(in.value()));
  }

  @PutMapping("/disclosure")
  Receipt disclose(@PathVariable UUID id, @Valid @RequestBody Disclosure disclosure, Actor sender) {
    return Receipt.of(desk.disclose(sender, id, disclosure));
  }

  @PutMapping("/revocation")
  Receipt revoke(@PathVariable UUID id, @Valid @RequestBody Revocation revocation, Actor sender) {
    return Receipt.of(desk.takeBack(sender, id, revocation));
  }

  record Receipt(UUID id, Status status) {
    static Receipt of(Referral referral) {
      return new Receipt(referral.id(), referral.status());
    }
  }
}
