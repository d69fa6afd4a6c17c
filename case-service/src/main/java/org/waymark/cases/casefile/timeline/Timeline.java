package org.waymark.cases.casefile.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Access;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.web.Cursor;
import org.waymark.resourceserver.web.Page;

/// Tells what happened on a file, newest first, as far as this actor may know.
@Component
public class Timeline {

  private static final Comparator<TimelineItem> NEWEST_FIRST =
      Comparator.comparing(TimelineItem::at).thenComparing(item -> item.id().toString()).reversed();

  private final FileRoom room;
  private final List<TimelineSource> sources;

  Timeline(FileRoom room, List<TimelineSource> sources) {
    this.room = room;
    this.sources = sources;
  }

  Page<TimelineItem> page(Actor actor, UUID id, @Nullable String cursor, int limit) {
    var file = room.read(actor, id, "read-timeline");
    var masked = Access.masked(actor, file);
    var after = Cursor.parse(cursor).orElse(null);
    var items =
        sources.stream()
            .flatMap(source -> source.items(file, actor, after, limit + 1))
            .filter(item -> after == null || older(item, after))
            .sorted(NEWEST_FIRST)
            .limit(limit + 1L)
            .map(item -> masked ? item.masked() : item)
            .toList();
    return Page.cut(items, limit, item -> new Cursor(item.at(), item.id()));
  }

  private static boolean older(TimelineItem item, Cursor after) {
    var byTime = item.at().compareTo(after.at());
    return byTime < 0 || (byTime == 0 && item.id().toString().compareTo(after.id().toString()) < 0);
  }
}
