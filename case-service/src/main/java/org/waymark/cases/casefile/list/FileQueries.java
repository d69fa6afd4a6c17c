package org.waymark.cases.casefile.list;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.Registration;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.cases.casefile.register.CaseNumber;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Cursor;

/// The queries behind the lists, each with the access policy in it: a list shows what [Access] lets
/// this actor read, and no more. All are served by the indexes of [CaseFile] that begin with the
/// organisation.
@Component
class FileQueries {

  private static final String FILES = "caseFiles";
  private static final List<State> OPEN =
      Arrays.stream(State.values()).filter(State::open).toList();
  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("updatedAt"), Sort.Order.desc("_id"));

  private final MongoTemplate mongo;

  FileQueries(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /// Lines of a list, most recently changed first.
  ///
  /// @param today the day before which a due date is overdue
  List<FileLine> lines(
      Actor actor, FileCriteria asked, LocalDate today, @Nullable Cursor after, int limit) {
    var narrowed = new ArrayList<>(visible(actor, asked.view()));
    narrowed.add(states(actor, asked.state()));
    narrow(asked, today, narrowed);
    if (after != null) {
      narrowed.add(olderThan(after));
    }
    var query =
        new Query(new Criteria().andOperator(narrowed))
            .with(NEWEST_FIRST)
            .limit(limit)
            .cursorBatchSize(Math.min(limit, 500));
    query.fields().include(FileLine.FIELDS);
    return mongo.find(query, FileLine.class, FILES);
  }

  /// Whole files that are still open, of whoever is on their team.
  List<CaseFile> open(Actor actor) {
    return whole(visible(actor, FileCriteria.View.MINE), where("course.state").in(OPEN));
  }

  /// Whole files in which something waits for a supervisor.
  List<CaseFile> awaitingApproval(Actor actor) {
    var waiting =
        new Criteria()
            .orOperator(
                where("course.pending").exists(true),
                where("course.state").is(State.CLOSURE_REVIEW));
    return whole(visible(actor, FileCriteria.View.ORGANISATION), waiting);
  }

  private List<CaseFile> whole(List<Criteria> visible, Criteria which) {
    var narrowed = new ArrayList<>(visible);
    narrowed.add(which);
    var query =
        new Query(new Criteria().andOperator(narrowed)).with(NEWEST_FIRST).cursorBatchSize(200);
    query.fields().exclude("outbox", "trail");
    return mongo.find(query, CaseFile.class);
  }

  private static List<Criteria> visible(Actor actor, FileCriteria.View view) {
    var own = where("organisation").is(actor.organisation());
    if (above(actor) && view == FileCriteria.View.ORGANISATION) {
      return List.of(own);
    }
    var member = where("person").is(actor.id()).and("role").in(List.copyOf(actor.roles()));
    return List.of(own, where("team.members").elemMatch(member));
  }

  /// A team loses sight of a file once it is closed.
  private static Criteria states(Actor actor, @Nullable State asked) {
    return where("course.state")
        .in(
            Arrays.stream(State.values())
                .filter(state -> above(actor) || state != State.CLOSED)
                .filter(state -> asked == null || state == asked)
                .toList());
  }

  private static void narrow(FileCriteria asked, LocalDate today, List<Criteria> narrowed) {
    if (asked.track() != null) {
      narrowed.add(where("glance.tracks").is(asked.track()));
    }
    if (asked.owner() != null) {
      narrowed.add(
          where("team.members").elemMatch(where("person").is(asked.owner()).and("owner").is(true)));
    }
    if (Boolean.TRUE.equals(asked.overdue())) {
      narrowed.add(where("glance.nextOn").lt(today));
    }
    if (asked.q() != null && !asked.q().isBlank()) {
      narrowed.add(search(asked.q()));
    }
  }

  private static Criteria search(String q) {
    return CaseNumber.parse(q)
        .map(number -> where("registration.caseNumber").is(number))
        .orElseGet(
            () -> where("registration.aliasKey").regex("^" + Pattern.quote(Registration.key(q))));
  }

  private static Criteria olderThan(Cursor after) {
    return new Criteria()
        .orOperator(
            where("updatedAt").lt(after.at()),
            where("updatedAt").is(after.at()).and("_id").lt(after.id()));
  }

  static boolean above(Actor actor) {
    return actor.hasAny(Role.SUPERVISOR, Role.AUDITOR);
  }
}
