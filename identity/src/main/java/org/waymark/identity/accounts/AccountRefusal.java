package org.waymark.identity.accounts;

import java.util.List;
import java.util.Map;
import org.waymark.resourceserver.problem.Refused;

/// Why an account is not opened or changed.
abstract sealed class AccountRefusal extends Refused {
  private static final long serialVersionUID = 1;

  private AccountRefusal(int status, String type, String title) {
    super(status, type, title);
  }

  /// Nobody raises or removes themselves: a second person has to agree to it.
  static final class OwnAccount extends AccountRefusal {
    private static final long serialVersionUID = 1;

    OwnAccount() {
      super(403, "own-account", "Nobody changes their own account; ask another administrator");
    }
  }

  /// The organisation's other staff are the administrator's.
  static final class NotYours extends AccountRefusal {
    private static final long serialVersionUID = 1;

    NotYours() {
      super(
          403,
          "account-not-yours",
          "You manage the partner accounts of your own organisation only");
    }
  }

  /// A role beyond what the actor may give.
  static final class RoleNotYours extends AccountRefusal {
    private static final long serialVersionUID = 1;

    RoleNotYours() {
      super(403, "role-not-yours", "You cannot give this role");
      tell(
          "errors",
          List.of(Map.of("pointer", "/roles", "message", "holds a role you cannot give")));
    }
  }

  /// Its powers may go beyond Waymark's: changing it, say its password, could hand them to
  /// somebody.
  static final class MadeElsewhere extends AccountRefusal {
    private static final long serialVersionUID = 1;

    MadeElsewhere() {
      super(409, "made-elsewhere", "This account was made in Keycloak itself and is changed there");
    }
  }

  /// The same key for something else: a client that mixes up its requests.
  static final class KeyReused extends AccountRefusal {
    private static final long serialVersionUID = 1;

    KeyReused() {
      super(409, "idempotency-key-reused", "This request was made before with other details");
    }
  }
}
