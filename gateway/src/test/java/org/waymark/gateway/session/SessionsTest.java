package org.waymark.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mongodb.spring.session.MongoSession;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.local.store.EmbeddedStore;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionsTest {
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final EmbeddedStore STORE = EmbeddedStore.start(null, 0);
  private static final MongoClient CLIENT = MongoClients.create(STORE.connectionString());

  private final MongoOperations mongo = new MongoTemplate(CLIENT, "sessions-test");
  private final Sessions sessions = new Sessions(mongo, new SessionDocuments(IDLE), IDLE);

  @BeforeEach
  void nobodyListens() {
    sessions.setApplicationEventPublisher(_ -> {});
  }

  @AfterAll
  static void end() {
    CLIENT.close();
    STORE.close();
  }

  @Test
  void a_request_that_ends_late_does_not_bring_back_a_session_that_was_ended() {
    MongoSession late = Objects.requireNonNull(sessions.findById(stored().getId()));

    sessions.deleteById(late.getId());
    late.setAttribute("something", "new");
    late.setLastAccessedTime(Instant.now().plusSeconds(60));
    sessions.save(late);

    assertThat(sessions.findById(late.getId())).isNull();
  }

  @Test
  void nor_by_renewing_its_id() {
    MongoSession late = Objects.requireNonNull(sessions.findById(stored().getId()));

    sessions.deleteById(late.getId());
    late.changeSessionId();
    sessions.save(late);

    assertThat(sessions.findById(late.getId())).isNull();
  }

  @Test
  void a_renewed_id_leaves_nothing_under_the_old_one() {
    MongoSession session = Objects.requireNonNull(sessions.findById(stored().getId()));
    String before = session.getId();

    session.changeSessionId();
    sessions.save(session);

    assertThat(sessions.findById(before)).isNull();
    assertThat(sessions.findById(session.getId())).isNotNull();
  }

  @Test
  void a_request_that_only_read_does_not_undo_what_another_changed() {
    String id = stored().getId();
    MongoSession reader = Objects.requireNonNull(sessions.findById(id));
    MongoSession writer = Objects.requireNonNull(sessions.findById(id));

    writer.setAttribute("tokens", "renewed");
    sessions.save(writer);
    reader.setLastAccessedTime(Instant.now().plusSeconds(60));
    sessions.save(reader);

    MongoSession now = Objects.requireNonNull(sessions.findById(id));
    assertThat(now.<String>getAttribute("tokens")).isEqualTo("renewed");
    assertThat(now.getLastAccessedTime()).isAfter(Instant.now().plusSeconds(30));
  }

  @Test
  void a_session_lives_on_while_it_is_used() {
    MongoSession session = stored();
    Instant later = session.getLastAccessedTime().plus(Duration.ofMinutes(20));

    session.setLastAccessedTime(later);
    sessions.save(session);
    sessions.sweep(later.plus(Duration.ofMinutes(20)));

    assertThat(document(session.getId())).isNotNull();
  }

  @Test
  void the_sweep_removes_what_has_expired_and_nothing_else() {
    MongoSession idle = stored();
    MongoSession used = stored();
    used.setLastAccessedTime(idle.getLastAccessedTime().plus(Duration.ofMinutes(5)));
    sessions.save(used);

    sessions.sweep(idle.getLastAccessedTime().plus(IDLE).plusSeconds(1));

    assertThat(document(idle.getId())).isNull();
    assertThat(document(used.getId())).isNotNull();
  }

  @Test
  void a_session_that_cannot_be_read_any_more_is_ended_instead_of_failing_every_request() {
    MongoSession session = stored();
    Document broken = Objects.requireNonNull(document(session.getId()));
    broken.put("attr", new byte[] {1, 2, 3});
    mongo.save(broken, Sessions.COLLECTION);

    assertThat(sessions.findById(session.getId())).isNull();
    assertThat(document(session.getId())).isNull();
  }

  private MongoSession stored() {
    MongoSession session = sessions.createSession();
    session.setAttribute("something", "kept");
    sessions.save(session);
    return session;
  }

  private @Nullable Document document(String id) {
    return mongo.findById(id, Document.class, Sessions.COLLECTION);
  }
}
