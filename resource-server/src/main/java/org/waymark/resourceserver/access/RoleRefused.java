package org.waymark.resourceserver.access;

import org.waymark.resourceserver.problem.Refused;

/// The endpoint does not admit any role that the actor has.
final class RoleRefused extends Refused {
  private static final long serialVersionUID = 1;

  RoleRefused() {
    super(403, "role-not-allowed", "Your role may not do this");
  }
}
