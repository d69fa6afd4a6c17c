package org.waymark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.local.demo.script.Deed;
import org.waymark.local.demo.script.Script;
import org.waymark.local.demo.script.Story;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScriptTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private final Cast cast = Cast.read();
  private final List<Story> stories = new Script().stories();

  @Test
  void there_are_at_least_forty_files_and_each_is_told_once() {
    assertThat(stories).hasSizeGreaterThanOrEqualTo(40);
    assertThat(stories).extracting(Story::file).doesNotHaveDuplicates();
  }

  @Test
  void every_state_of_a_file_is_reached_by_some_story() {
    assertThat(moves())
        .contains(
            "INTAKE",
            "SCREENING",
            "IDENTIFICATION",
            "RECOVERY",
            "RETURN",
            "REINTEGRATION",
            "FOLLOW_UP",
            "CLOSURE_REVIEW",
            "CLOSED",
            "TRANSFERRED",
            "SUSPENDED");
  }

  @Test
  void nothing_is_told_of_the_future_and_every_step_can_be_played() {
    var ids = Map.of("nobody", "");
    for (var story : stories) {
      assertThat(Deed.opening(story, TODAY).body().path("registeredOn").asString()).isNotEmpty();
      for (var number = 1; number <= story.steps().size(); number++) {
        var step = story.steps().get(number - 1);
        assertThat(story.on(step, TODAY))
            .as("%s step %s", story.key(), number)
            .isBeforeOrEqualTo(TODAY);
        assertThat(Deed.of(story, step, number, TODAY, ids).path()).isNotEmpty();
      }
    }
  }

  @Test
  void whoever_acts_in_a_story_is_in_the_cast() {
    for (var story : stories) {
      var organisation = cast.person(story.owner()).organisation();
      for (var step : story.steps()) {
        var by = step.path("by").asString(story.owner());
        assertThat(cast.knows(by) || cast.inRole(organisation, by).isPresent())
            .as("%s: %s", story.key(), by)
            .isTrue();
        assertThat(cast.knows(step.path("who").asString(story.owner()))).isTrue();
      }
    }
  }

  @Test
  void what_a_referral_sends_was_agreed_to_before() {
    for (var story : stories) {
      var agreed = new HashSet<String>();
      for (var step : story.steps()) {
        var items = texts(step.path("dataItems"));
        if (step.path("purpose").asString("").equals("CNS_02")) {
          items.forEach(item -> agreed.add(step.path("recipient").asString() + " " + item));
        }
        texts(step.path("items"))
            .forEach(
                item -> assertThat(agreed).contains(step.path("partner").asString() + " " + item));
      }
    }
  }

  @Test
  void every_role_of_a_person_is_played_and_every_organisation_has_people() {
    assertThat(cast.people())
        .flatExtracting(Cast.Person::roles)
        .contains(
            "intake",
            "caseworker",
            "supervisor",
            "counsellor",
            "legal",
            "health",
            "shelter",
            "return_officer",
            "partner_worker",
            "partner_admin",
            "auditor",
            "analyst",
            "data_steward",
            "admin");
    assertThat(cast.organisations())
        .hasSize(3)
        .allSatisfy(organisation ->
            assertThat(cast.people())
                .extracting(Cast.Person::organisation)
                .contains(organisation.alias()));
    assertThat(cast.organisations()).extracting(Cast.Organisation::country).contains("TH", "KH");
  }

  @Test
  void some_referrals_wait_for_an_answer() {
    assertThat(steps().filter(step -> step.path("do").asString().equals("refer")))
        .anyMatch(step -> step.has("answers"))
        .anyMatch(step -> !step.has("answers"));
  }

  private Stream<JsonNode> steps() {
    return stories.stream().flatMap(story -> story.steps().stream());
  }

  private Set<String> moves() {
    var moves = new HashSet<String>();
    steps()
        .filter(step -> step.path("do").asString().equals("move"))
        .forEach(step -> moves.add(step.path("to").asString()));
    return moves;
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
