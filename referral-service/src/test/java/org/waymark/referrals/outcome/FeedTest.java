package org.waymark.referrals.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.referrals.Wire.json;
import static org.waymark.referrals.Wire.sample;
import static org.waymark.referrals.Wire.sender;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.referrals.Wire;
import org.waymark.referrals.referral.PartnerAnswered;
import org.waymark.referrals.referral.Status;
import org.waymark.resourceserver.testing.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class FeedTest {
  @Autowired MockMvcTester mvc;
  @Autowired Feed feed;
  @Autowired MongoTemplate mongo;
  @Autowired JsonMapper json;

  private static PartnerAnswered answered() {
    return new PartnerAnswered(
        UUID.randomUUID(),
        UUID.randomUUID(),
        Status.SEEN,
        Instant.parse("2026-11-22T10:00:00Z"),
        "safe-steps",
        null,
        null,
        null);
  }

  private JsonNode after(long seq) {
    return json(new Wire(mvc).get("/outcomes?limit=100&after=" + seq, sender()));
  }

  @Test
  void steps_that_come_at_once_and_twice_get_a_number_each_without_gaps() throws Exception {
    var start = after(0).get("last").asLong();
    var other = new Feed(mongo);
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done :
          both.invokeAll(
              IntStream.range(0, 40)
                  .<Callable<Boolean>>mapToObj(i ->
                      () -> {
                        var step = answered();
                        (i % 2 == 0 ? feed : other).append(step);
                        (i % 2 == 0 ? other : feed).append(step);
                        return true;
                      })
                  .toList())) {
        done.get();
      }
    }
    assertThat(feed.after(start, 100))
        .extracting(FedOutcome::seq)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).mapToObj(i -> start + i).toList());
    assertThat(feed.after(start, 100)).extracting(FedOutcome::event).doesNotHaveDuplicates();
  }

  @Test
  void what_a_partner_says_is_in_the_feed_and_read_on_from_a_number() {
    var start = after(0).get("last").asLong();
    var wire = new Wire(mvc);
    var id = wire.sent();
    wire.move(id, "{\"move\":\"SEE\"}");
    wire.move(id, "{\"move\":\"DECLINE\",\"reason\":\"AREA\",\"text\":\"Too far\"}");
    await()
        .until(() ->
            feed.after(start, 100).stream().filter(o -> o.referral().equals(id)).count() == 2);
    var items =
        after(start)
            .get("items")
            .valueStream()
            .filter(item -> item.get("referral").asString().equals("" + id))
            .toList();
    assertThat(items).hasSize(2);
    assertThat(items.getLast().get("status").asString()).isEqualTo("DECLINED");
    assertThat(items.getLast().get("reason").asString()).isEqualTo("AREA");
    assertThat(items.getLast().get("text").asString()).isEqualTo("Too far");
    assertThat(after(items.getFirst().get("seq").asLong()).get("items").toString())
        .doesNotContain("SEEN\",\"at\":\"" + items.getFirst().get("at"));
  }

  @Test
  void the_answer_has_the_form_of_the_sample() {
    var sample = sample("outcomes.json");
    assertThat(json.readTree(json.writeValueAsString(json.readValue(sample, Outcomes.class))))
        .isEqualTo(json.readTree(sample));
  }
}
