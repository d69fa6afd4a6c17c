package org.waymark.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.cases.casefile.lifecycle.Course;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.cases.casefile.profile.Age;
import org.waymark.cases.casefile.profile.AgeBand;
import org.waymark.cases.casefile.profile.Answer;
import org.waymark.cases.casefile.profile.Channel;
import org.waymark.cases.casefile.profile.CountryPath;
import org.waymark.cases.casefile.profile.Profile;
import org.waymark.cases.casefile.profile.SpokenLanguage;
import org.waymark.cases.casefile.profile.YesNo;
import org.waymark.cases.casefile.team.Team;
import org.waymark.cases.codes.Exploitation;
import org.waymark.cases.codes.Gender;
import org.waymark.cases.codes.Industry;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.seal.Sealed;

/// Files for tests: `aFile().with("una", Role.COUNSELLOR).in(State.RECOVERY).build()`.
public final class FileFixture {
  public static final Instant OPENED = Instant.parse("2026-10-01T08:00:00Z");
  public static final String ORGANISATION = "harbour-light";
  public static final String OWNER = "owner";

  private final List<Team.Member> members = new ArrayList<>();
  private State state = State.INTAKE;
  private AgeBand band = AgeBand.BAND_30_38;

  private FileFixture() {
    members.add(new Team.Member(OWNER, Role.CASEWORKER, true, OPENED));
  }

  public static FileFixture aFile() {
    return new FileFixture();
  }

  public FileFixture with(String person, Role role) {
    members.add(new Team.Member(person, role, false, OPENED));
    return this;
  }

  public FileFixture in(State there) {
    state = there;
    return this;
  }

  public FileFixture aged(AgeBand known) {
    band = known;
    return this;
  }

  public CaseFile build() {
    var id = UUID.randomUUID();
    var sealed = new Sealed(new byte[] {1});
    var registration =
        new Registration(
            "WM-00000000",
            "Quiet Harbour",
            "quiet harbour",
            LocalDate.parse("2026-10-01"),
            OPENED,
            OWNER,
            UUID.randomUUID(),
            new Registration.Contact(
                Channel.HOTLINE, LocalDate.parse("2026-10-01"), null, null, null),
            sealed);
    return CaseFile.opened(
            id,
            ORGANISATION,
            registration,
            false,
            profile(band),
            new Team(members, List.of()),
            state)
        .with(Course.startingAt(state, OPENED));
  }

  /// A fisher off a vessel, of this age.
  public static Profile profile(AgeBand band) {
    return new Profile(
        new Age(Age.Basis.AGE_BAND, null, band),
        Answer.given(Gender.MASCULINE),
        Answer.given("MM"),
        new SpokenLanguage("mya", YesNo.YES, null),
        Answer.given(Exploitation.FORCED_LABOUR),
        null,
        Answer.given(Industry.AGRICULTURE_FORESTRY_AND_FISHING),
        Answer.unknown(),
        Answer.notAsked(),
        new CountryPath("MM", List.of("TH"), Answer.given("ID"), "ID"),
        YesNo.UNKNOWN,
        YesNo.NO,
        YesNo.NOT_ASKED);
  }
}
