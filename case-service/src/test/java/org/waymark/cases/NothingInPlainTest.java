package org.waymark.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.cases.casefile.Browser;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.outbox.Relay;
import org.waymark.resourceserver.testing.ServiceTest;

/// Whoever holds the database holds no name, no number to call and nobody's words.
@ServiceTest
class NothingInPlainTest {
  private static final List<String> PERSONAL =
      List.of(
          "Inventina",
          "Madeupova",
          "+000555010203",
          "+000555040506",
          "marmalade",
          "@invented-handle",
          "invented words",
          "1990-03-03",
          "as agreed with her",
          "invented thoughts",
          "invented leave",
          "invented remark",
          "invented reason",
          "invented evidence");

  @Autowired MockMvcTester mvc;
  @Autowired MongoTemplate mongo;
  @Autowired Relay relay;

  @Test
  void no_collection_holds_anything_personal_in_plain() {
    var organisation = "org-" + UUID.randomUUID();
    var una = new Browser(mvc, "una", organisation, Role.CASEWORKER);
    var sam = new Browser(mvc, "sam", organisation, Role.SUPERVISOR);
    var file = una.opensAFile();
    var id = file.id();
    una.put(
            "/case-files/{id}/notes/{n}",
            null,
            "{'kind': 'GENERAL', 'occurredOn': '2026-10-02', 'text': 'invented thoughts'}",
            id,
            UUID.randomUUID())
        .fine();
    una.put(
            "/case-files/{id}/profile",
            una.reads(id).etag(),
            Browser.PROFILE.replace(
                "{'basis': 'AGE_BAND', 'band': 'BAND_24_26'}",
                "{'basis': 'BIRTH_DATE', 'birthDate': '1990-03-03'}"),
            id)
        .fine();
    una.put(
            "/case-files/{id}/closing",
            una.reads(id).etag(),
            "{'reason': 'OTHER', 'points': [{'point': 1, 'answer': 'NO', 'remark': 'invented remark'}]}",
            id)
        .fine();
    una.put(
            "/case-files/{id}/consents/{c}",
            una.reads(id).etag(),
            """
            {'purpose': 'CNS_01', 'decision': 'GIVEN', 'givenBy': 'SURVIVOR', 'givenOn': '2026-10-01', 'language': 'ceb',
             'mode': 'WITNESSED_WORD', 'witness': 'Inventina', 'evidence': 'invented evidence', 'formVersion': '1',
             'expiresOn': '2027-10-01'}
            """,
            id,
            UUID.randomUUID())
        .fine();
    una.post("/case-files/{id}/plan/tracks", una.reads(id).etag(), "{'track': 'PSY'}", id).fine();
    una.post(
            "/case-files/{id}/plan/tracks/PSY/refusal",
            una.reads(id).etag(),
            "{'reason': 'invented reason', 'on': '2026-10-02'}",
            id)
        .fine();
    una.moves(una.reads(id), "SUSPENDED", "CONTACT_ATTEMPTS_LOGGED", "RISK_REVIEW_WITHIN_7_DAYS")
        .fine();
    sam.put(
            "/case-files/{id}/owner",
            sam.reads(id).etag(),
            "{'person': 'cleo', 'why': 'invented leave'}",
            id)
        .fine();
    assertThat(found()).as("before the relay ran").isEmpty();
    relay.sweep();
    assertThat(found()).as("after it ran").isEmpty();
  }

  @Test
  void the_search_finds_what_is_planted() {
    mongo.getCollection("planted").insertOne(new Document("name", "Ms Inventina"));
    assertThat(found()).containsExactly("planted: Inventina");
    mongo.dropCollection("planted");
  }

  private List<String> found() {
    var found = new ArrayList<String>();
    for (var collection : mongo.getCollectionNames()) {
      mongo
          .getCollection(collection)
          .find(Filters.exists("_id"), RawBsonDocument.class)
          .forEach(document -> {
            var bytes = new String(document.getByteBuffer().array(), StandardCharsets.UTF_8);
            PERSONAL.stream()
                .filter(bytes::contains)
                .forEach(word -> found.add(collection + ": " + word));
          });
    }
    return found;
  }
}
