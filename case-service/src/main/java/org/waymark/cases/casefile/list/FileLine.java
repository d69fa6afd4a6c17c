package org.waymark.cases.casefile.list;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.waymark.cases.casefile.Glance;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.cases.casefile.profile.Profile;
import org.waymark.cases.casefile.team.Team;

/// As much of a file as a line of a list needs, read without the rest.
record FileLine(
    @Id UUID id,
    Name registration,
    Standing course,
    Profile profile,
    Team team,
    Glance glance,
    Instant updatedAt) {

  /// The fields of the stored file that a line reads.
  static final String[] FIELDS = {
    "registration.caseNumber",
    "registration.alias",
    "course.state",
    "course.since",
    "profile",
    "team",
    "glance",
    "updatedAt"
  };

  record Name(String caseNumber, String alias) {}

  record Standing(State state, Instant since) {}
}
