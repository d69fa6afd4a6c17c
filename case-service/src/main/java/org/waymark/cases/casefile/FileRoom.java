package org.waymark.cases.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Access.Verdict;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.outbox.Message;
import org.waymark.resourceserver.problem.NotFound;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Change;
import org.waymark.resourceserver.trail.Inserted;
import org.waymark.resourceserver.trail.TrailRef;
import org.waymark.resourceserver.trail.TrailedStore;
import org.waymark.resourceserver.trail.TrailedStores;
import org.waymark.resourceserver.web.Revision;

/// The one room in which files are read and changed. Every door goes through it: it asks the
/// policy, and whatever comes of it, an act, a look or a refusal, stands in the file's trail before
/// the door answers.
///
/// A decision is a pure function of the file and may run again when somebody else wrote in between;
/// one that answers an equal file writes nothing. All methods raise [NotFound] for a file of
/// another organisation and [CaseFileRefusal] for what the policy refuses.
@Component
public class FileRoom {

  private final TrailedStore<CaseFile> files;
  private final Today today;

  FileRoom(TrailedStores stores, Today today) {
    this.files = stores.of(CaseFile.class);
    this.today = today;
  }

  /// Keeps a new file under the id its opener minted. An id that is known changes nothing and
  /// answers the file kept.
  ///
  /// @return empty when the case number belongs to another file already
  public Optional<Inserted<CaseFile>> open(
      Actor actor, CaseFile opened, Act act, Message... messages) {
    var idKnown = new AtomicBoolean();
    Consumer<CaseFile> mayRead =
        kept -> {
          idKnown.set(true);
          admitting(actor, Action.READ).accept(kept);
        };
    try {
      return Optional.of(files.insert(opened, actor, act, mayRead, messages));
    } catch (NotFound refusal) {
      if (idKnown.get()) {
        throw refusal;
      }
      return Optional.empty();
    }
  }

  /// Reads a file.
  public CaseFile read(Actor actor, UUID id, String act) {
    return read(actor, id, Action.READ, act, purpose(actor));
  }

  /// Reads a file for something that the policy grants by itself.
  ///
  /// @param purpose what for, as it will stand in the trail
  public CaseFile read(Actor actor, UUID id, Action action, String act, String purpose) {
    return files.read(id, actor, Act.of(act, purpose), admitting(actor, action));
  }

  /// Lets an actor pass to a document beside the file that keeps a trail of its own; only a refusal
  /// is traced here.
  public CaseFile admit(Actor actor, UUID id, Action action, Act act) {
    return files.admit(id, actor, act, admitting(actor, action));
  }

  /// Changes a file.
  ///
  /// @param act what is done, in kebab case, such as `record-milestone`; permanent
  /// @param object what it is done to, such as `milestone/REP-05`
  /// @param details codes only, never personal and never free text
  public CaseFile change(
      Actor actor,
      UUID id,
      Revision revision,
      Action action,
      String act,
      @Nullable String object,
      Map<String, String> details,
      UnaryOperator<CaseFile> decision) {
    var done = new Act(act, purpose(actor), object, null, details);
    return change(actor, id, revision, action, done, file -> Change.to(decision.apply(file)));
  }

  /// Changes a file and sends messages because of it: both are one write.
  public CaseFile change(
      Actor actor,
      UUID id,
      Revision revision,
      Action action,
      Act act,
      Function<CaseFile, Change<CaseFile>> decision) {
    return files.change(
        id,
        revision,
        actor,
        act,
        file -> {
          admitting(actor, action).accept(file);
          return settled(file, decision.apply(file));
        });
  }

  /// Applies what no person asked for, such as a partner's answer or a message that arrived.
  ///
  /// @param task the machine's task, as it will stand in the trail
  public CaseFile settle(
      String task, UUID id, Act act, Function<CaseFile, Change<CaseFile>> decision) {
    return files.change(
        id, Revision.ANY, Actor.system(task, ""), act, file -> settled(file, decision.apply(file)));
  }

  /// The messages of a type that a file has not sent yet; to be called after reading it.
  public <M extends Message> List<M> pending(UUID id, Class<M> type) {
    return files.pending(id, type);
  }

  /// The trail of a file.
  public TrailRef trailOf(UUID id) {
    return files.trailOf(id);
  }

  /// An equal file with nothing to send means that there is nothing to do; anything else shows in
  /// the lists.
  private Change<CaseFile> settled(CaseFile before, Change<CaseFile> change) {
    var after = change.after();
    if (after == null || (after.equals(before) && change.messages().isEmpty())) {
      return Change.none();
    }
    return new Change<>(after.touchedAt(today.now()), change.messages(), change.details());
  }

  private static Consumer<CaseFile> admitting(Actor actor, Action action) {
    return file -> {
      switch (Access.verdict(actor, file, action)) {
        case Verdict.Granted _ -> {}
        case Verdict.Stranger _ -> throw new NotFound();
        case Verdict.Outsider _ -> throw new CaseFileRefusal.NotOnTeam();
        case Verdict.NotTheirs _ -> throw new CaseFileRefusal.NotTheirs();
        case Verdict.Ended _ ->
            throw action.looksOnly()
                ? new CaseFileRefusal.Closed(file.revision())
                : new CaseFileRefusal.Ended();
      }
    };
  }

  /// What somebody reads a file for, when they need not say so.
  private static String purpose(Actor actor) {
    if (actor.hasAny(Role.SUPERVISOR)) {
      return "supervision";
    }
    return actor.has(Role.AUDITOR) ? "audit" : "care";
  }
}
