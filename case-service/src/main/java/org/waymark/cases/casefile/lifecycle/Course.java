package org.waymark.cases.casefile.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way of a file through its states.
///
/// @param before the state a suspended file returns to
/// @param moves every move so far, oldest first
public record Course(
    State state,
    Instant since,
    @Nullable State before,
    List<Move> moves,
    @Nullable PendingMove pending,
    @Nullable Closing closing) {

  public Course {
    moves = List.copyOf(moves);
  }

  public static Course startingAt(State state, Instant at) {
    return new Course(state, at, null, List.of(), null, null);
  }

  /// The course after this move. Whatever was proposed from the state left behind is void; a
  /// reopened file starts a new closing.
  public Course after(Move move) {
    var all = new ArrayList<>(moves);
    all.add(move);
    var reopened = move.from() == State.CLOSED;
    return new Course(
        move.to(),
        move.at(),
        move.to() == State.SUSPENDED ? move.from() : null,
        all,
        null,
        reopened ? null : closing);
  }

  public Course proposing(PendingMove proposed) {
    return new Course(state, since, before, moves, proposed, closing);
  }

  public Course withoutProposal() {
    return new Course(state, since, before, moves, null, closing);
  }

  public Course with(Closing answered) {
    return new Course(state, since, before, moves, pending, answered);
  }

  /// What waits for a supervisor: a proposed move, or the closing of a file under review.
  public Optional<Asked> awaitingApproval() {
    if (pending != null) {
      return Optional.of(new Asked(pending.to(), pending.by(), pending.at()));
    }
    return state == State.CLOSURE_REVIEW && !moves.isEmpty()
        ? Optional.of(new Asked(State.CLOSED, moves.getLast().by(), moves.getLast().at()))
        : Optional.empty();
  }

  /// A move that somebody asked for.
  public record Asked(State to, String by, Instant at) {}

  /// Whether this person asked for the file to be closed, by moving it to review or by answering
  /// its checklist.
  boolean proposedClosing(String person) {
    var asked =
        moves.stream()
            .filter(move -> move.to() == State.CLOSURE_REVIEW)
            .reduce((earlier, later) -> later)
            .filter(move -> move.by().equals(person));
    return asked.isPresent() || (closing != null && closing.by().equals(person));
  }

  /// Whether someone else than who proposed to close the file decides.
  public boolean secondPerson(String person) {
    return !proposedClosing(person);
  }
}
