package org.waymark.cases.casefile.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.Today;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Trails;
import org.waymark.resourceserver.web.Cursor;
import org.waymark.resourceserver.web.Page;

/// Lists files. Who may see a file is part of the query, so that a list cannot show what a read
/// would refuse; that a list was shown stands in the trail. Nothing is unsealed.
@Component
public class FileList {

  private final FileQueries queries;
  private final Trails trails;
  private final Today today;

  FileList(FileQueries queries, Trails trails, Today today) {
    this.queries = queries;
    this.trails = trails;
    this.today = today;
  }

  /// A page of lines, most recently changed first.
  Page<CaseFileSummary> page(Actor actor, FileCriteria asked, @Nullable String cursor, int limit) {
    var day = today.day();
    var after = Cursor.parse(cursor).orElse(null);
    var lines = queries.lines(actor, asked, day, after, limit + 1);
    var purpose = FileQueries.above(actor) ? "supervision" : "care";
    trails.list(actor, Act.of("list-files", purpose).with("view", asked.view()));
    return Page.cut(lines, limit, line -> new Cursor(line.updatedAt(), line.id()))
        .map(line -> CaseFileSummary.of(line, day));
  }

  /// The open files whose team this actor is on.
  ///
  /// @param act what they are listed for, as it will stand in the trail
  public List<CaseFile> mine(Actor actor, Act act) {
    var files = queries.open(actor);
    trails.list(actor, act);
    return files;
  }

  /// Every file of the organisation as a line, for those who may read them all.
  public List<CaseFileSummary> linesOfOrganisation(Actor actor, Act act) {
    var day = today.day();
    var all = new FileCriteria(FileCriteria.View.ORGANISATION, null, null, null, null, null);
    var lines = queries.lines(actor, all, day, null, Integer.MAX_VALUE);
    trails.list(actor, act);
    return lines.stream().map(line -> CaseFileSummary.of(line, day)).toList();
  }

  /// The files in which something waits for a supervisor.
  public List<CaseFile> awaitingApproval(Actor actor, Act act) {
    var files = queries.awaitingApproval(actor);
    trails.list(actor, act);
    return files;
  }
}
