package org.waymark.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.cases.casefile.Access;
import org.waymark.cases.casefile.Action;
import org.waymark.cases.casefile.Browser;
import org.waymark.cases.casefile.FileFixture;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.Actors;
import org.waymark.resourceserver.testing.EndpointTable;
import org.waymark.resourceserver.testing.ServiceTest;

/// Every endpoint × every role × on the team, off the team, of another organisation. An endpoint
/// that does not stand in the tables fails the build.
@ServiceTest
class WhoGetsInTest {
  private static final String TEAM =
      "intake caseworker counsellor legal health shelter return_officer";

  /// Which roles an endpoint admits at all.
  private static final String ROLES =
      """
      GET /case-files TEAM supervisor auditor
      PUT /case-files/{id} intake caseworker
      GET /case-files/{id} TEAM supervisor auditor
      PUT /case-files/{id}/profile intake caseworker
      GET /case-files/{id}/identity TEAM supervisor
      PUT /case-files/{id}/identity intake caseworker
      POST /case-files/{id}/moves TEAM supervisor
      POST /case-files/{id}/move-proposals intake caseworker
      DELETE /case-files/{id}/move-proposals intake caseworker supervisor
      PUT /case-files/{id}/closing caseworker
      PUT /case-files/{id}/team/{person} caseworker supervisor
      DELETE /case-files/{id}/team/{person} caseworker supervisor
      PUT /case-files/{id}/owner supervisor
      GET /case-files/{id}/notes TEAM supervisor
      PUT /case-files/{id}/notes/{noteId} TEAM supervisor
      GET /case-files/{id}/timeline TEAM supervisor auditor
      GET /plan-templates TEAM supervisor auditor
      GET /my-work TEAM supervisor
      GET /caseload supervisor
      GET /case-files/{id}/trail supervisor auditor
      POST /case-files/{id}/plan/tracks caseworker counsellor return_officer
      POST /case-files/{id}/plan/tracks/{track}/refusal caseworker counsellor return_officer
      PUT /case-files/{id}/plan/anchors caseworker counsellor return_officer
      POST /case-files/{id}/plan/milestones/{code}/records caseworker counsellor legal health shelter return_officer supervisor
      PUT /case-files/{id}/consents/{consentId} TEAM
      POST /case-files/{id}/consents/{consentId}/withdrawal TEAM
      POST /case-files/{id}/referral-previews caseworker counsellor legal health shelter return_officer
      PUT /case-files/{id}/referrals/{referral} caseworker counsellor legal health shelter return_officer
      POST /case-files/{id}/referrals/{referral}/revocation caseworker counsellor legal health shelter return_officer
      POST /case-files/{id}/referrals/{referral}/acknowledgement caseworker counsellor legal health shelter return_officer
      """
          .replace("TEAM", TEAM);

  /// Endpoints that are about no file in particular, or make one; what they show is narrowed in the
  /// query.
  private static final Set<String> ABOUT_NO_FILE =
      Set.of(
          "GET /case-files",
          "PUT /case-files/{id}",
          "GET /plan-templates",
          "GET /my-work",
          "GET /caseload");

  /// The policy's word for each endpoint of a file, and a body it understands. `!` marks those that
  /// are finer than the policy: a track belongs to its discipline, and the table of moves says who
  /// proposes.
  private static final String FILE =
      """
      GET /case-files/{id} | READ |
      PUT /case-files/{id}/profile | EDIT_PROFILE | PROFILE
      GET /case-files/{id}/identity | REVEAL_IDENTITY |
      PUT /case-files/{id}/identity | EDIT_IDENTITY | {}
      POST /case-files/{id}/moves | MOVE | {'to': 'SUSPENDED', 'why': 'x', 'confirmed': []}
      POST /case-files/{id}/move-proposals | !MOVE | {'to': 'RETURN', 'why': 'x'}
      DELETE /case-files/{id}/move-proposals | !MOVE |
      PUT /case-files/{id}/closing | CLOSE | {'reason': 'OTHER', 'points': []}
      PUT /case-files/{id}/team/{person} | TEAM | {'role': 'legal'}
      DELETE /case-files/{id}/team/{person} | TEAM |
      PUT /case-files/{id}/owner | REASSIGN | {'person': 'x', 'why': 'x'}
      GET /case-files/{id}/notes | READ_NOTES |
      PUT /case-files/{id}/notes/{noteId} | NOTE | {'kind': 'GENERAL', 'occurredOn': '2026-10-01', 'text': 'x'}
      GET /case-files/{id}/timeline | READ |
      GET /case-files/{id}/trail | READ_TRAIL |
      POST /case-files/{id}/plan/tracks | !PLAN | {'track': 'REP'}
      POST /case-files/{id}/plan/tracks/REP/refusal | !PLAN | {'reason': 'x', 'on': '2026-10-01'}
      PUT /case-files/{id}/plan/anchors | !PLAN | {}
      POST /case-files/{id}/plan/milestones/{code}/records | !RECORD | {'id': 'UUID', 'status': 'IN_PROGRESS', 'on': '2026-10-01'}
      PUT /case-files/{id}/consents/{consentId} | CONSENT | {'purpose': 'CNS_01', 'decision': 'REFUSED', 'givenBy': 'SURVIVOR', 'givenOn': '2026-10-01', 'language': 'mya', 'mode': 'SIGNATURE'}
      POST /case-files/{id}/consents/{consentId}/withdrawal | CONSENT | {'on': '2026-10-01'}
      POST /case-files/{id}/referral-previews | REFER | {'partner': 'x', 'service': 'LEGAL_AID', 'items': []}
      PUT /case-files/{id}/referrals/{referral} | REFER | {'partner': 'x', 'service': 'LEGAL_AID', 'urgency': 'U3', 'reason': 'Other', 'need': 'x', 'items': [], 'consent': 'UUID'}
      POST /case-files/{id}/referrals/{referral}/revocation | REFER | {'why': 'x'}
      POST /case-files/{id}/referrals/{referral}/acknowledgement | REFER |
      """;

  private static final Set<String> REFUSALS =
      Set.of("role-not-allowed", "not-on-team", "not-your-part", "file-closed", "not-found");

  @Autowired MockMvcTester mvc;
  @Autowired ApplicationContext service;

  @Test
  void every_endpoint_admits_the_roles_of_the_table_and_no_others() {
    assertThat(new EndpointTable(mvc, service).differences(ROLES)).isEmpty();
  }

  @Test
  void every_endpoint_stands_in_the_table_of_files_or_is_about_none() {
    var known = rows().stream().map(Row::mapped).collect(Collectors.toCollection(TreeSet::new));
    known.addAll(ABOUT_NO_FILE);
    assertThat(known).isEqualTo(mapped());
  }

  @Test
  void on_the_team_everybody_does_what_the_policy_grants() {
    var there = new Situation(mvc);
    var wrong = new ArrayList<String>();
    for (var row : rows()) {
      for (var role : Role.values()) {
        var granted = granted(role, row.action());
        var refused =
            REFUSALS.contains(there.tries(row, role, there.organisation, "member-" + role));
        if (refused == granted && (refused ? !row.finer() || role == Role.CASEWORKER : true)) {
          wrong.add(row.endpoint() + (refused ? " refuses " : " admits ") + role);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void off_the_team_only_supervisors_and_auditors_get_in() {
    var there = new Situation(mvc);
    var wrong = new ArrayList<String>();
    for (var row : rows()) {
      for (var role : Role.values()) {
        var above = role == Role.SUPERVISOR || role == Role.AUDITOR;
        var refusal = there.tries(row, role, there.organisation, "outsider");
        if (!REFUSALS.contains(refusal) && !(above && granted(role, row.action()))) {
          wrong.add(row.endpoint() + " admits an outsider who is " + role + ": " + refusal);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void of_another_organisation_nobody_gets_in_or_learns_that_there_is_a_file() {
    var there = new Situation(mvc);
    var wrong = new ArrayList<String>();
    for (var row : rows()) {
      for (var role : Role.values()) {
        var refusal = there.tries(row, role, "another-organisation", "member-" + role);
        if (!refusal.equals("not-found") && !refusal.equals("role-not-allowed")) {
          wrong.add(row.endpoint() + " tells a stranger who is " + role + ": " + refusal);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /// A file with somebody of each role on its team.
  private static final class Situation {
    final String organisation = "org-" + UUID.randomUUID();
    final UUID file;
    private final MockMvcTester mvc;

    Situation(MockMvcTester mvc) {
      this.mvc = mvc;
      var owner = new Browser(mvc, "owner", organisation, Role.CASEWORKER);
      var state = owner.opensAFile();
      for (var role : TEAM.split(" ", -1)) {
        var member = Role.of(role).orElseThrow();
        state = owner.invites(state, "member-" + member, member);
      }
      file = state.id();
    }

    /// How the request is refused; a change that gets through stops at a stale revision.
    String tries(Row row, Role role, String organisationOfToken, String person) {
      var answer =
          new Browser(mvc, person, organisationOfToken, role)
              .send(row.method(), row.path(file), "\"999\"", row.body());
      return answer.problem();
    }
  }

  private record Row(String endpoint, Action action, boolean finer, @Nullable String body) {
    HttpMethod method() {
      return HttpMethod.valueOf(endpoint.split(" ", -1)[0]);
    }

    String path(UUID file) {
      return endpoint
          .split(" ", -1)[1]
          .replace("{id}", file.toString())
          .replaceAll("\\{code}", "REP-01")
          .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    String mapped() {
      return endpoint.replace("/REP/", "/{track}/");
    }
  }

  private static List<Row> rows() {
    return FILE.lines()
        .map(line -> line.split(" ?\\| ?", -1))
        .map(cells ->
            new Row(
                cells[0],
                Action.valueOf(cells[1].replace("!", "")),
                cells[1].startsWith("!"),
                body(cells[2])))
        .toList();
  }

  private static @Nullable String body(String cell) {
    return cell.isBlank()
        ? null
        : cell.replace("PROFILE", Browser.PROFILE).replace("UUID", "" + UUID.randomUUID());
  }

  /// What the policy says of a member in this role; supervisors and auditors need no place on the
  /// team.
  private static boolean granted(Role role, Action action) {
    var file =
        Arrays.asList(TEAM.split(" ", -1)).contains(role.wire())
            ? FileFixture.aFile().with("m", role).build()
            : FileFixture.aFile().build();
    var actor = Actors.actorOf("m", FileFixture.ORGANISATION, role);
    return Access.verdict(actor, file, action) instanceof Access.Verdict.Granted;
  }

  private Set<String> mapped() {
    var mapping =
        service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    var all = new TreeSet<String>();
    mapping
        .getHandlerMethods()
        .forEach((info, method) -> {
          if (method.getBeanType().getName().startsWith("org.waymark.")) {
            info.getMethodsCondition()
                .getMethods()
                .forEach(
                    verb -> info.getPatternValues().forEach(path -> all.add(verb + " " + path)));
          }
        });
    return all;
  }
}
