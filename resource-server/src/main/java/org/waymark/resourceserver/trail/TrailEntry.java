package org.waymark.resourceserver.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.outbox.Message;

/// One entry of a trail: who did, saw or was refused what. It holds the hash of the entry before
/// it, so that an entry altered, left out or moved shows.
///
/// @param stream the trail it belongs to, `collection/id`
/// @param seq its place there, from 1 without gaps
/// @param subject the document it is about
/// @param details codes only, never personal data or free text
/// @param prev the hash before; 64 zeros at the start
@TypeAlias("trail-entry")
public record TrailEntry(
    String stream,
    long seq,
    Instant at,
    String actor,
    String organisation,
    String role,
    Kind kind,
    String act,
    String purpose,
    UUID subject,
    @Nullable String object,
    Map<String, String> details,
    String prev,
    String hash)
    implements Message {

  /// Whether something was done, seen or refused.
  public enum Kind {
    ACT,
    READ,
    REFUSED
  }

  static TrailEntry of(TrailHead head, Where where, Instant at, Actor actor, Kind kind, Act act) {
    var unhashed =
        new TrailEntry(
            where.stream(),
            head.seq() + 1,
            at,
            actor.id(),
            actor.organisation(),
            act.role() == null ? actor.rolesInWords() : act.role().wire(),
            kind,
            act.verb(),
            act.purpose(),
            where.subject(),
            act.object(),
            act.details(),
            head.hash(),
            "");
    return unhashed.withHash(unhashed.computedHash());
  }

  /// The hash this entry must have, given what it says.
  String computedHash() {
    var canonical =
        part(stream)
            + part("" + seq)
            + part("" + at.toEpochMilli())
            + part(actor)
            + part(organisation)
            + part(role)
            + part(kind.name())
            + part(act)
            + part(purpose)
            + part(subject.toString())
            + part(object == null ? "-" : "+" + object)
            + part(
                new TreeMap<>(details)
                    .entrySet().stream()
                        .map(e -> part(e.getKey()) + part(e.getValue()))
                        .collect(Collectors.joining()))
            + part(prev);
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Each part with its length before it, so that no two entries come to the same text.
  private static String part(String value) {
    return value.length() + ":" + value + ";";
  }

  private TrailEntry withHash(String computed) {
    return new TrailEntry(
        stream,
        seq,
        at,
        actor,
        organisation,
        role,
        kind,
        act,
        purpose,
        subject,
        object,
        details,
        prev,
        computed);
  }

  String key() {
    return key(stream, seq);
  }

  static String key(String stream, long seq) {
    return stream + "/" + seq;
  }

  /// The stream and subject of the entries of one document.
  record Where(String stream, UUID subject) {}
}
