package org.waymark.resourceserver.trail;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.outbox.Message;
import org.waymark.resourceserver.problem.NotFound;
import org.waymark.resourceserver.problem.Refused;
import org.waymark.resourceserver.trail.TrailEntry.Kind;
import org.waymark.resourceserver.web.Revision;

/// The only way to a [Trailed] document. Whatever comes of a call, it stands in the trail before
/// the caller has an answer: what was done, what was seen, and, for any [Refused] that a check or a
/// decision throws, what was refused.
public final class TrailedStore<T extends Trailed> {
  private final Shelf<T> shelf;

  TrailedStore(Shelf<T> shelf) {
    this.shelf = shelf;
  }

  /// Keeps a new document under the id its caller minted. A known id changes nothing: the document
  /// kept is read, with its own trace, and `mayRead` decides whether this actor may see it.
  public Inserted<T> insert(
      T created, Actor actor, Act act, Consumer<T> mayRead, Message... messages) {
    try {
      return new Inserted<>(shelf.insert(created, actor, act, List.of(messages)), true);
    } catch (DuplicateKeyException _) {
      return new Inserted<>(read(created.id(), actor, act, mayRead), false);
    }
  }

  /// Reads a document for an actor.
  ///
  /// @param mayRead throws the refusal of an actor who may not
  /// @throws NotFound when there is none
  public T read(UUID id, Actor actor, Act act, Consumer<T> mayRead) {
    while (true) {
      var kept = shelf.find(id).orElseThrow(NotFound::new);
      try {
        mayRead.accept(kept.value());
      } catch (Refused refusal) {
        refuse(id, actor, act, refusal);
        throw refusal;
      }
      if (shelf.trace(kept, actor, Kind.READ, act)) {
        return kept.value();
      }
    }
  }

  /// Changes a document. The decision is a pure function and may run again when another write came
  /// in between; with [Revision#ANY] it then decides anew, otherwise only as long as the revision
  /// is still the one it was based on.
  ///
  /// @param decision answers the change, or throws the refusal
  /// @return the document as kept
  /// @throws NotFound when there is none
  public T change(
      UUID id, Revision revision, Actor actor, Act act, Function<T, Change<T>> decision) {
    while (true) {
      var kept = shelf.find(id).orElseThrow(NotFound::new);
      var change = decide(kept, revision, actor, act, decision);
      if (change.after() == null) {
        // nothing done, but a person gets to see it: that is a reading
        if (actor.isSystem() || shelf.trace(kept, actor, Kind.READ, act)) {
          return kept.value();
        }
        continue;
      }
      var saved = shelf.replace(kept, change, actor, act);
      if (saved.isPresent()) {
        return saved.get();
      }
    }
  }

  /// Lets an actor pass to another document, which traces what is seen there; here only a refusal
  /// is traced.
  ///
  /// @param mayPass throws the refusal of an actor who may not
  /// @throws NotFound when there is none
  public T admit(UUID id, Actor actor, Act act, Consumer<T> mayPass) {
    var kept = shelf.find(id).orElseThrow(NotFound::new);
    try {
      mayPass.accept(kept.value());
    } catch (Refused refusal) {
      refuse(id, actor, act, refusal);
      throw refusal;
    }
    return kept.value();
  }

  /// Records that an actor was refused something, for refusals that are found outside of a
  /// decision.
  public void refuse(UUID id, Actor actor, Act act, Refused refusal) {
    var refused = act.with("refusal", refusal.type());
    for (var kept = shelf.find(id); kept.isPresent(); kept = shelf.find(id)) {
      if (shelf.trace(kept.get(), actor, Kind.REFUSED, refused)) {
        return;
      }
    }
  }

  /// The messages of one type that still stand in the outbox of a document: what is to be shown
  /// together with what has already been delivered. To be called after a traced read of that
  /// document.
  public <M extends Message> List<M> pending(UUID id, Class<M> type) {
    return shelf.pending(id).stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// The trail of one document.
  public TrailRef trailOf(UUID id) {
    return shelf.trailOf(id);
  }

  private Change<T> decide(
      Shelf.Kept<T> kept,
      Revision revision,
      Actor actor,
      Act act,
      Function<T, Change<T>> decision) {
    var stale = !revision.matches(kept.value().revision());
    try {
      var change = decision.apply(kept.value());
      // nothing to do is no conflict: a change whose answer got lost is simply sent again
      if (stale && change.after() != null) {
        throw new StaleRevision(kept.value().revision());
      }
      return change;
    } catch (StaleRevision refusal) {
      throw refusal;
    } catch (Refused refusal) {
      refuse(kept.value().id(), actor, act, refusal);
      // who may not see it does not learn its revision; anybody else is told first that it has
      // moved on
      throw stale && !refusal.isAboutAccess()
          ? new StaleRevision(kept.value().revision())
          : refusal;
    }
  }
}
