package org.waymark.resourceserver.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.waymark.resourceserver.testing.Actors.actorOf;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.NotFound;
import org.waymark.resourceserver.testing.ServiceTest;
import org.waymark.resourceserver.trail.TrailEntry.Kind;
import org.waymark.resourceserver.trial.Thing;
import org.waymark.resourceserver.web.Revision;

@ServiceTest
class TrailedStoreTest {
  private static final Actor UNA = actorOf("una", "org-a", Role.CASEWORKER);
  private static final Act GROW = Act.of("grow-thing");

  @Autowired TrailedStore<Thing> things;
  @Autowired Trails trails;
  @Autowired MongoTemplate mongo;

  private final UUID id = UUID.randomUUID();

  private void kept() {
    things.insert(Thing.of(id), UNA, Act.of("open-thing"), _ -> {});
  }

  private Thing grown() {
    return things.change(id, Revision.ANY, UNA, GROW, Thing::grow);
  }

  private List<TrailEntry> entries() {
    return trails.page(List.of(things.trailOf(id)), TrailFilter.ALL, null, 100).items();
  }

  private void settled() {
    await().until(() -> things.pending(id, TrailEntry.class).isEmpty());
  }

  @Test
  void what_was_done_seen_and_refused_stands_in_the_trail_newest_first() {
    kept();
    grown();
    things.read(id, UNA, Act.of("read-thing", "supervision"), _ -> {});
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() ->
            things.read(
                id,
                actorOf("zed", "org-b", Role.SUPERVISOR),
                Act.of("read-thing"),
                _ -> {
                  throw new NotFound();
                }));
    assertThat(entries())
        .extracting(TrailEntry::kind, TrailEntry::act, TrailEntry::actor, TrailEntry::organisation)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.REFUSED, "read-thing", "zed", "org-b"),
            org.assertj.core.groups.Tuple.tuple(Kind.READ, "read-thing", "una", "org-a"),
            org.assertj.core.groups.Tuple.tuple(Kind.ACT, "grow-thing", "una", "org-a"),
            org.assertj.core.groups.Tuple.tuple(Kind.ACT, "open-thing", "una", "org-a"));
    assertThat(entries().getFirst().details()).containsEntry("refusal", "not-found");
    assertThat(trails.verify(things.trailOf(id))).isEmpty();
  }

  @Test
  void a_known_id_changes_nothing() {
    kept();
    grown();
    var again = things.insert(Thing.of(id), UNA, Act.of("open-thing"), _ -> {});
    assertThat(again.fresh()).isFalse();
    assertThat(again.value().size()).isEqualTo(1);
  }

  @Test
  void a_date_and_a_sealed_type_come_back_as_they_were() {
    kept();
    var thing = grown();
    assertThat(thing.day()).isEqualTo("2026-03-01");
    assertThat(thing.mood()).isEqualTo(new Thing.Mood.Growing(0));
    assertThat(things.read(id, UNA, GROW, _ -> {})).isEqualTo(thing);
  }

  @Test
  void reading_makes_nobody_stale_and_changing_does() {
    kept();
    var seen = new Revision(things.read(id, UNA, GROW, _ -> {}).revision());
    things.read(id, UNA, GROW, _ -> {});
    assertThat(things.change(id, seen, UNA, GROW, Thing::grow).size()).isEqualTo(1);
    assertThatExceptionOfType(StaleRevision.class)
        .isThrownBy(() -> things.change(id, seen, UNA, GROW, Thing::grow));
  }

  @Test
  void a_change_that_is_already_so_is_no_conflict_however_old_its_revision() {
    kept();
    var seen = new Revision(1);
    things.change(id, seen, UNA, GROW, Thing::grow);
    assertThat(things.change(id, seen, UNA, GROW, _ -> Change.none()).size()).isEqualTo(1);
  }

  @Test
  void a_change_that_is_already_so_shows_the_document_and_leaves_the_trace_of_a_reading() {
    kept();
    things.change(id, Revision.ANY, UNA, GROW, _ -> Change.none());
    assertThat(entries().getFirst().kind()).isEqualTo(Kind.READ);
    things.change(id, Revision.ANY, Actor.system("poller", ""), GROW, _ -> Change.none());
    assertThat(entries()).hasSize(2);
  }

  @Test
  void one_who_is_let_pass_leaves_no_trace_here_and_one_who_is_not_does() {
    kept();
    things.admit(id, UNA, GROW, _ -> {});
    assertThat(entries()).hasSize(1);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() ->
            things.admit(
                id,
                UNA,
                GROW,
                _ -> {
                  throw new NotFound();
                }));
    assertThat(entries().getFirst().kind()).isEqualTo(Kind.REFUSED);
  }

  @Test
  void one_who_may_not_see_it_does_not_learn_its_revision() {
    kept();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() ->
            things.change(
                id,
                new Revision(99),
                UNA,
                GROW,
                _ -> {
                  throw new NotFound();
                }));
  }

  @Test
  void a_refused_decision_changes_nothing_and_is_recorded() {
    kept();
    assertThatExceptionOfType(Thing.Full.class)
        .isThrownBy(() ->
            things.change(
                id,
                Revision.ANY,
                UNA,
                GROW,
                t -> new Thing(t.id(), 0, "org-a", null, 1000, t.mood()).grow()));
    assertThat(things.read(id, UNA, GROW, _ -> {}).size()).isZero();
    assertThat(entries())
        .filteredOn(e -> e.kind() == Kind.REFUSED)
        .extracting(TrailEntry::details)
        .containsExactly(java.util.Map.of("refusal", "thing-full"));
  }

  @Test
  void many_at_once_lose_no_change_and_no_entry() throws Exception {
    kept();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Thing> work =
          () -> {
            things.read(id, UNA, Act.of("read-thing"), _ -> {});
            return things.change(id, Revision.ANY, UNA, GROW, Thing::growAndTell);
          };
      for (var done : people.invokeAll(IntStream.range(0, 20).mapToObj(_ -> work).toList())) {
        done.get();
      }
    }
    assertThat(things.read(id, UNA, Act.of("read-thing"), _ -> {}).size()).isEqualTo(20);
    assertThat(entries()).hasSize(42);
    settled();
    assertThat(entries()).hasSize(42);
    assertThat(trails.verify(things.trailOf(id))).isEmpty();
  }

  @Test
  void a_trail_is_paged_and_filtered() {
    kept();
    for (int i = 0; i < 6; i++) {
      grown();
      things.read(id, UNA, Act.of("read-thing"), _ -> {});
    }
    settled();
    var acts = new TrailFilter("una", Kind.ACT, null, null, null);
    var first = trails.page(List.of(things.trailOf(id)), acts, null, 4);
    var second = trails.page(List.of(things.trailOf(id)), acts, first.next(), 4);
    assertThat(first.items()).extracting(TrailEntry::seq).containsExactly(12L, 10L, 8L, 6L);
    assertThat(second.items()).extracting(TrailEntry::seq).containsExactly(4L, 2L, 1L);
    assertThat(second.next()).isNull();
  }

  @Test
  void an_entry_altered_removed_or_moved_shows() {
    kept();
    grown();
    grown();
    grown();
    settled();
    var stream = things.trailOf(id).stream();
    assertThat(trails.verify(things.trailOf(id))).isEmpty();

    set(stream + "/2", "actor", "somebody");
    assertThat(trails.verify(things.trailOf(id))).contains(new Trails.Flaw(2, "altered"));
    set(stream + "/2", "actor", "una");

    set(stream + "/2", "seq", 3L);
    set(stream + "/3", "seq", 2L);
    assertThat(trails.verify(things.trailOf(id))).isPresent();
    set(stream + "/2", "seq", 2L);
    set(stream + "/3", "seq", 3L);
    assertThat(trails.verify(things.trailOf(id))).isEmpty();

    mongo.getCollection("trail").deleteOne(Filters.eq("_id", stream + "/4"));
    assertThat(trails.verify(things.trailOf(id))).contains(new Trails.Flaw(4, "missing"));
  }

  private void set(String entry, String field, Object value) {
    mongo.getCollection("trail").updateOne(Filters.eq("_id", entry), Updates.set(field, value));
  }
}
