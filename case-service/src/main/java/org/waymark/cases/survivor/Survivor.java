package org.waymark.cases.survivor;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.trail.Trailed;

/// The person a file is about: one sealed value and nothing in plain.
///
/// @param file the file this person belongs to; entries of the trail are about that file
@Document("survivors")
@TypeAlias("survivor")
record Survivor(@Id UUID id, long revision, String organisation, UUID file, Sealed particulars)
    implements Trailed {

  @Override
  public UUID subject() {
    return file;
  }

  Survivor with(Sealed changed) {
    return new Survivor(id, revision, organisation, file, changed);
  }

  /// The place the sealed value belongs to.
  static String context(UUID id) {
    return "survivors/" + id + "/particulars";
  }
}
