package org.waymark.cases.casefile.list;

import static org.springframework.data.mongodb.core.query.Criteria.where;

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
import org.waymark.cases.casefile.Today;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.cases.casefile.register.CaseNumber;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Trails;
import org.waymark.resourceserver.web.Cursor;
import org.waymark.resourceserver.web.Page;

/// Lists files. Who may see a file is part of the query, so that a list cannot show what a read
/// would refuse; that a list was shown stands in the trail. Nothing is unsealed.
@Component
public class FileList {

  private static final String FILES = "caseFiles";
  private static final List<State> OPEN =
      Arrays.stream(State.values()).filter(State::open).toList();
  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("updatedAt"), Sort.Order.desc("_id"));

  private final MongoTemplate mongo;
  private final Trails trails;
  private final Today today;

  FileList(MongoTemplate mongo, Trails trails, Today today) {
    this.mongo = mongo;
    this.trails = trails;
    this.today = today;
  }

  /// A page of lines, most recently changed first.
  Page<CaseFileSummary> page(Actor actor, FileCriteria asked, @Nullable String cursor, int limit) {
    var narrowed = new ArrayList<>(visible(actor, asked.view()));
    narrowed.add(states(actor, asked.state()));
    narrow(asked, narrowed);
    Cursor.parse(cursor).ifPresent(after -> narrowed.add(olderThan(after)));
    var query =
        new Query(new Criteria().andOperator(narrowed))
            .with(NEWEST_FIRST)
            .limit(limit + 1)
            .cursorBatchSize(limit + 1);
    query.fields().include(FileLine.FIELDS);
    var lines = mongo.find(query, FileLine.class, FILES);
    trails.list(actor, Act.of("list-files", purpose(actor)).with("view", asked.view()));
    return Page.cut(lines, limit, line -> new Cursor(line.updatedAt(), line.id()))
        .map(line -> CaseFileSummary.of(line, today.day()));
  }

  /// The open files whose team this actor is on.
  ///
  /// @param act what they are listed for, as it will stand in the trail
  public List<CaseFile> mine(Actor actor, Act act) {
    return open(actor, FileCriteria.View.MINE, act);
  }

  /// The open files of the organisation, for those who may read them all.
  public List<CaseFile> ofOrganisation(Actor actor, Act act) {
    return open(actor, FileCriteria.View.ORGANISATION, act);
  }

  private List<CaseFile> open(Actor actor, FileCriteria.View view, Act act) {
    var narrowed = new ArrayList<>(visible(actor, view));
    narrowed.add(where("course.state").in(OPEN));
    var query =
        new Query(new Criteria().andOperator(narrowed)).with(NEWEST_FIRST).cursorBatchSize(200);
    query.fields().exclude("outbox", "trail");
    var files = mongo.find(query, CaseFile.class);
    trails.list(actor, act);
    return files;
  }

  /// The access policy as a query: a list shows what [Access] lets this actor read, and no more.
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

  private void narrow(FileCriteria asked, List<Criteria> narrowed) {
    if (asked.track() != null) {
      narrowed.add(where("glance.tracks").is(asked.track()));
    }
    if (asked.owner() != null) {
      narrowed.add(
          where("team.members").elemMatch(where("person").is(asked.owner()).and("owner").is(true)));
    }
    if (Boolean.TRUE.equals(asked.overdue())) {
      narrowed.add(where("glance.nextOn").lt(today.day()));
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

  private static boolean above(Actor actor) {
    return actor.hasAny(Role.SUPERVISOR, Role.AUDITOR);
  }

  private static String purpose(Actor actor) {
    return above(actor) ? "supervision" : "care";
  }
}
