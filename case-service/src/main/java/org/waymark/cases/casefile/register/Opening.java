package org.waymark.cases.casefile.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.CaseFileRefusal;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.Registration;
import org.waymark.cases.casefile.Today;
import org.waymark.cases.casefile.profile.AgeBand;
import org.waymark.cases.casefile.profile.FirstContact;
import org.waymark.cases.casefile.profile.ProfileRules;
import org.waymark.cases.casefile.team.Team;
import org.waymark.cases.survivor.IdentityDesk;
import org.waymark.cases.survivor.Particulars;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Inserted;
import tools.jackson.databind.json.JsonMapper;

/// Opens files. The key and the sealed identity are made first and are harmless to repeat, so that
/// an opening that was cut short is simply sent again.
@Component
public class Opening {

  private static final int TRIES = 8;

  private final FileRoom room;
  private final IdentityDesk survivors;
  private final Seals seals;
  private final Today today;
  private final JsonMapper json;

  Opening(FileRoom room, IdentityDesk survivors, Seals seals, Today today, JsonMapper json) {
    this.room = room;
    this.survivors = survivors;
    this.seals = seals;
    this.today = today;
    this.json = json;
  }

  /// Opens a file under the id its opener minted; the same request again answers the same file.
  ///
  /// @throws FieldErrors for what the request lacks or gets wrong
  /// @throws CaseFileRefusal.IdTaken when the id was used for another request
  Inserted<CaseFile> open(Actor actor, UUID id, OpenFile request) {
    check(request);
    var survivor = survivorOf(id);
    var fingerprint = fingerprint(request);
    survivors.mint(survivor);
    var born = request.profile().age().birthDate();
    var particulars = new Particulars(request.identity(), request.safeContact(), born);
    survivors.register(actor, survivor, id, particulars);
    var kept =
        Stream.generate(
                () -> opened(actor, id, survivor, request, particulars.named(), fingerprint))
            .limit(TRIES)
            .flatMap(file -> room.open(actor, file, Act.of("open-file")).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No case number is free"));
    if (!kept.fresh() && !sameRequest(kept.value(), fingerprint)) {
      throw new CaseFileRefusal.IdTaken();
    }
    return kept;
  }

  private CaseFile opened(
      Actor actor, UUID id, UUID survivor, OpenFile request, boolean named, String fingerprint) {
    var now = today.now();
    var alias = alias(request.alias());
    var registration =
        new Registration(
            CaseNumber.random(),
            alias,
            Registration.key(alias),
            request.registeredOn(),
            now,
            actor.id(),
            survivor,
            sealed(id, survivor, request.firstContact()),
            seal(id, survivor, "request", fingerprint));
    return CaseFile.opened(
        id,
        actor.organisation(),
        registration,
        named,
        request.profile().stored(today.day(), AgeBand.UNKNOWN),
        Team.ofOwner(actor.id(), role(actor), now),
        request.start());
  }

  private Registration.Contact sealed(UUID id, UUID survivor, FirstContact contact) {
    return new Registration.Contact(
        contact.channel(),
        contact.on(),
        contact.platform(),
        sealIf(id, survivor, "firstContact.handle", contact.handle()),
        sealIf(id, survivor, "firstContact.message", contact.message()));
  }

  private @Nullable Sealed sealIf(UUID id, UUID survivor, String field, @Nullable String text) {
    return text == null || text.isBlank() ? null : seal(id, survivor, field, text);
  }

  private Sealed seal(UUID id, UUID survivor, String field, String text) {
    return seals.seal(survivor, CaseFile.context(id, field), text);
  }

  private boolean sameRequest(CaseFile kept, String fingerprint) {
    return seals
        .open(kept.survivor(), kept.context("request"), kept.registration().request())
        .filter(fingerprint::equals)
        .isPresent();
  }

  private void check(OpenFile request) {
    var day = today.day();
    var errors = new FieldErrors();
    ProfileRules.check(request.firstContact(), day, "/firstContact", errors);
    ProfileRules.check(request.profile(), day, "/profile", errors);
    errors.addIf(
        request.registeredOn().isAfter(day),
        "/registeredOn",
        "The day of registration cannot lie in the future");
    errors.throwIfAny();
  }

  /// The survivor of a file has the same id however often the opening is sent.
  private static UUID survivorOf(UUID file) {
    return UUID.nameUUIDFromBytes(("survivor of " + file).getBytes(UTF_8));
  }

  private static Role role(Actor actor) {
    return actor.has(Role.CASEWORKER) ? Role.CASEWORKER : Role.INTAKE;
  }

  private static String alias(@Nullable String chosen) {
    return chosen == null || chosen.isBlank() ? Alias.random() : chosen.strip();
  }

  private String fingerprint(OpenFile request) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
