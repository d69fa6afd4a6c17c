package org.waymark.cases.casefile.lifecycle;

import java.time.Instant;
import org.waymark.resourceserver.seal.Sealed;

/// A move that someone on the team proposed and a supervisor has not confirmed yet.
public record PendingMove(State to, String by, Instant at, Sealed why) {}
