package org.waymark.cases.casefile.timeline;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.web.Cursor;

/// A part of the file that has something to tell. Each part declares one as a bean.
public interface TimelineSource {

  /// What this part tells this actor, in any order.
  ///
  /// @param after where the page before ended: what is newer need not be told, though it may
  /// @param limit how many of the newest are enough
  Stream<TimelineItem> items(CaseFile file, Actor actor, @Nullable Cursor after, int limit);
}
