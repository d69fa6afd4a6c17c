package org.waymark.identity.directory;

import java.util.List;
import java.util.Map;
import org.waymark.resourceserver.problem.Refused;

/// What the directory cannot do.
public abstract sealed class DirectoryRefusal extends Refused {
  private static final long serialVersionUID = 1;

  private DirectoryRefusal(int status, String type, String title) {
    super(status, type, title);
  }

  /// Keycloak does not answer.
  static final class Unavailable extends DirectoryRefusal {
    private static final long serialVersionUID = 1;

    Unavailable() {
      super(503, "service-unavailable", "Accounts cannot be reached just now, please try again");
    }
  }

  /// Somebody already signs in with this address.
  static final class Duplicate extends DirectoryRefusal {
    private static final long serialVersionUID = 1;

    Duplicate() {
      super(409, "duplicate-account", "There is an account with this e-mail address already");
      tell("errors", List.of(Map.of("pointer", "/email", "message", "is in use already")));
    }
  }

  /// The account stands, the mail did not go out.
  static final class InvitationNotSent extends DirectoryRefusal {
    private static final long serialVersionUID = 1;

    InvitationNotSent() {
      super(503, "invitation-not-sent", "The invitation could not be mailed, please try again");
    }
  }
}
