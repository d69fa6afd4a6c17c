package org.waymark.cases.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The present, as an instant and as a day in the organisation's zone: what is due today depends on
/// where people work.
@Component
public class Today {

  private final Clock clock;
  private final ZoneId zone;

  Today(Clock clock, @Value("${waymark.time-zone:UTC}") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
