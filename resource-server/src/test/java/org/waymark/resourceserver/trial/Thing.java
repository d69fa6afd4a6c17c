package org.waymark.resourceserver.trial;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.waymark.resourceserver.outbox.Message;
import org.waymark.resourceserver.problem.Refused;
import org.waymark.resourceserver.trail.Change;
import org.waymark.resourceserver.trail.Trailed;

@Document("things")
@TypeAlias("thing")
public record Thing(
    @Id UUID id,
    long revision,
    @Indexed String organisation,
    @Nullable LocalDate day,
    int size,
    Mood mood)
    implements Trailed {

  public static Thing of(UUID id) {
    return new Thing(id, 0, "org-a", LocalDate.of(2026, 3, 1), 0, new Mood.Calm());
  }

  public Change<Thing> grow() {
    if (size >= 1000) {
      throw new Full();
    }
    return Change.to(new Thing(id, revision, organisation, day, size + 1, new Mood.Growing(size)))
        .noting("size", size + 1);
  }

  public Change<Thing> growAndTell() {
    return grow().sending(new Told("lane", size));
  }

  public sealed interface Mood {
    @TypeAlias("calm")
    record Calm() implements Mood {}

    @TypeAlias("growing")
    record Growing(int from) implements Mood {}
  }

  @TypeAlias("told")
  public record Told(String where, int size) implements Message {
    @Override
    public String lane() {
      return where;
    }
  }

  public static final class Full extends Refused {
    private static final long serialVersionUID = 1;

    Full() {
      super(409, "thing-full", "It is full");
      tell("limit", 1000);
    }
  }
}
