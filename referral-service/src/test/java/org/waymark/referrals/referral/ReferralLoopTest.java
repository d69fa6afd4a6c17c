package org.waymark.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.referrals.Wire.json;
import static org.waymark.referrals.Wire.sample;
import static org.waymark.referrals.Wire.stranger;
import static org.waymark.referrals.Wire.worker;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.referrals.Wire;
import org.waymark.resourceserver.testing.ServiceTest;
import org.waymark.resourceserver.trail.TrailEntry;
import org.waymark.resourceserver.trail.TrailFilter;
import org.waymark.resourceserver.trail.TrailedStore;
import org.waymark.resourceserver.trail.Trails;

@ServiceTest
class ReferralLoopTest {
  private final Wire wire;
  private final UUID id;
  @Autowired MongoTemplate mongo;
  @Autowired TrailedStore<Referral> referrals;
  @Autowired Trails trails;

  @Autowired
  ReferralLoopTest(MockMvcTester mvc) {
    wire = new Wire(mvc);
    id = wire.sent();
  }

  @Test
  void the_samples_are_understood_and_repeating_them_changes_nothing() {
    var body =
        sample("referral-sent.json").replace("5e6a2c0e-8f0a-4c58-9a4e-3a7f6a1d9b01", "" + id);
    assertThat(wire.put(id, "", body)).hasStatusOk();
    assertThat(wire.put(id, "", body.replace("harbour-light", "else"))).hasStatus(409);
    var least = UUID.randomUUID();
    assertThat(
            wire.put(
                least,
                "",
                sample("referral-sent-least.json")
                    .replace("5e6a2c0e-8f0a-4c58-9a4e-3a7f6a1d9b02", "" + least)))
        .hasStatus(201);
    assertThat(wire.seenBy(id, worker()).get("need").asString())
        .isEqualTo("A bed from Thursday on, ground floor.");
  }

  @Test
  void a_referral_without_its_needed_fields_is_refused_by_pointer() {
    var result = wire.put(id, "", "{\"id\":\"" + id + "\",\"consent\":{}}");
    assertThat(result).hasStatus(400);
    assertThat(result)
        .bodyJson()
        .extractingPath("$.errors[*].pointer")
        .asArray()
        .contains("/need", "/to", "/consent/purpose");
  }

  @Test
  void only_the_organisation_it_was_sent_to_sees_it() {
    assertThat(wire.get("/referrals/" + id, stranger())).hasStatus(404);
    assertThat(json(wire.get("/referrals?box=open", stranger())).get("items")).isEmpty();
    assertThat(json(wire.get("/referrals?box=open", worker())).get("items").toString())
        .contains("" + id);
    var refused = trails.page(List.of(referrals.trailOf(id)), TrailFilter.ALL, null, 100).items();
    assertThat(refused)
        .filteredOn(e -> e.kind() == TrailEntry.Kind.REFUSED)
        .extracting(TrailEntry::organisation)
        .containsExactly("other-steps");
  }

  @Test
  void the_name_comes_after_the_acceptance_and_goes_with_the_end() {
    assertThat(wire.put(id, "/disclosure", sample("disclosure.json"))).hasStatus(409);
    assertThat(wire.move(id, "{\"move\":\"SEE\"}")).hasStatusOk();
    var accepted = wire.move(id, "{\"move\":\"ACCEPT\"}");
    assertThat(accepted).hasStatusOk();
    assertThat(json(accepted).get("awaitingDisclosure").asBoolean()).isTrue();
    assertThat(json(accepted).has("disclosed")).isFalse();

    assertThat(wire.put(id, "/disclosure", sample("disclosure.json"))).hasStatusOk();
    assertThat(wire.put(id, "/disclosure", sample("disclosure.json"))).hasStatusOk();
    assertThat(wire.seenBy(id, worker()).at("/disclosed/IDENTITY_NAME/0").asString())
        .isEqualTo("Sample Person");
    assertThat(mongo.getCollection("referrals").find(Filters.eq("_id", id)).first())
        .isNotNull()
        .asString()
        .doesNotContain("Sample Person", "Thursday");

    assertThat(wire.move(id, "{\"move\":\"START\",\"on\":\"2026-11-22\"}")).hasStatusOk();
    var done =
        wire.move(
            id, "{\"move\":\"COMPLETE\",\"outcome\":\"PARTLY\",\"text\":\"Moved in, no papers.\"}");
    assertThat(json(done).get("status").asString()).isEqualTo("PARTLY");
    assertThat(json(done).has("disclosed")).isFalse();
    assertThat(json(done).at("/history/3/text").asString()).isEqualTo("Moved in, no papers.");
    assertThat(json(wire.get("/referrals?box=closed", worker())).get("items").toString())
        .contains("" + id);
  }

  @Test
  void a_step_out_of_turn_or_on_an_old_revision_is_refused() {
    assertThat(wire.move(id, 1, "{\"move\":\"START\"}")).hasStatus(409);
    assertThat(wire.move(id, 1, "{\"move\":\"SEE\"}")).hasStatusOk();
    assertThat(wire.move(id, 1, "{\"move\":\"ACCEPT\"}")).hasStatus(412);
    assertThat(wire.move(id, "{\"move\":\"DECLINE\"}")).hasStatus(400);
    assertThat(wire.move(id, "{\"move\":\"DECLINE\",\"reason\":\"CAPACITY\"}")).hasStatusOk();
  }

  @Test
  void taken_back_it_is_forgotten() {
    assertThat(wire.move(id, "{\"move\":\"ACCEPT\",\"text\":\"Come at nine\"}")).hasStatusOk();
    wire.put(id, "/disclosure", sample("disclosure.json"));
    assertThat(wire.put(id, "/revocation", sample("revocation.json"))).hasStatusOk();
    assertThat(wire.put(id, "/revocation", sample("revocation.json"))).hasStatusOk();
    await().until(() -> !wire.seenBy(id, worker()).has("need"));
    var seen = wire.seenBy(id, worker());
    assertThat(seen.get("status").asString()).isEqualTo("WITHDRAWN");
    assertThat(seen.has("disclosed")).isFalse();
    assertThat(seen.get("moves")).isEmpty();
    assertThat(wire.put(id, "/disclosure", sample("disclosure.json"))).hasStatus(409);
  }
}
