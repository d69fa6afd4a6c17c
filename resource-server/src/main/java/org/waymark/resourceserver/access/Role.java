package org.waymark.resourceserver.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a person is at work, as the identity provider states it. A role opens endpoints; whether it
/// opens one particular document is for the owner of that document to decide.
public enum Role {
  INTAKE,
  CASEWORKER,
  SUPERVISOR,
  COUNSELLOR,
  LEGAL,
  HEALTH,
  SHELTER,
  RETURN_OFFICER,
  PARTNER_WORKER,
  PARTNER_ADMIN,
  AUDITOR,
  ANALYST,
  DATA_STEWARD,
  ADMIN,
  /// Not a person: the service account that speaks for the sending organisations.
  REFERRAL_SENDER;

  /// The name in tokens and on the wire: lower case.
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role of that name, or empty for a role that is none of ours.
  public static Optional<Role> of(String wire) {
    return Arrays.stream(values()).filter(role -> role.wire().equals(wire)).findFirst();
  }
}
