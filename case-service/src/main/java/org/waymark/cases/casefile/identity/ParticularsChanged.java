package org.waymark.cases.casefile.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.waymark.cases.casefile.profile.AgeBand;
import org.waymark.resourceserver.outbox.Message;

/// The sealed identity changed, and the file has to know what it may: whether there is a name, and
/// the age band.
///
/// @param band absent when no birth date is known
@TypeAlias("particulars-changed")
public record ParticularsChanged(UUID file, boolean named, @Nullable AgeBand band)
    implements Message {}
