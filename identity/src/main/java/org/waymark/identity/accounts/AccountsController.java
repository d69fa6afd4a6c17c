package org.waymark.identity.accounts;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.identity.accounts.Requests.EnableAccount;
import org.waymark.identity.accounts.Requests.GiveRoles;
import org.waymark.identity.accounts.Requests.InviteAccount;
import org.waymark.identity.accounts.Requests.InvitedAccount;
import org.waymark.identity.accounts.Requests.MoveAccount;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Page;

/// The account screen of administrators, and of a partner's administrator for the own organisation.
@RestController
@RequestMapping("/accounts")
@Allow({Role.ADMIN, Role.PARTNER_ADMIN})
class AccountsController {
  private final AccountDesk desk;

  AccountsController(AccountDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  Page<AccountView> accounts(
      Actor actor,
      @RequestParam(required = false) @Nullable String organisation,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var first = Position.parse(cursor);
    var size = Page.limit(limit);
    return Position.page(desk.list(actor, organisation, q, first, size + 1), first, size)
        .map(account -> AccountView.of(account, actor));
  }

  @PostMapping
  ResponseEntity<InvitedAccount> invite(
      Actor actor,
      @RequestHeader("Idempotency-Key") UUID key,
      @Valid @RequestBody InviteAccount wanted) {
    var invited = desk.invite(actor, wanted.under(key));
    return ResponseEntity.status(invited.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(
            new InvitedAccount(
                AccountView.of(invited.account(), actor), invited.temporaryPassword()));
  }

  @PutMapping("/{id}/roles")
  AccountView giveRoles(Actor actor, @PathVariable UUID id, @Valid @RequestBody GiveRoles request) {
    return AccountView.of(desk.giveRoles(actor, id.toString(), request.roles()), actor);
  }

  @PutMapping("/{id}/organisation")
  @Allow(Role.ADMIN)
  AccountView move(Actor actor, @PathVariable UUID id, @Valid @RequestBody MoveAccount request) {
    return AccountView.of(desk.move(actor, id.toString(), request.organisation()), actor);
  }

  @PutMapping("/{id}/enabled")
  AccountView enable(
      Actor actor, @PathVariable UUID id, @Valid @RequestBody EnableAccount request) {
    return AccountView.of(desk.enable(actor, id.toString(), request.enabled()), actor);
  }
}
