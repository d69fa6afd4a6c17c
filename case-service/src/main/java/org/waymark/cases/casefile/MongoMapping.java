package org.waymark.cases.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.identity.BirthDateGiven;
import org.waymark.cases.casefile.identity.ParticularsChanged;

/// The types of this service whose alias must be known before the first document is read: every
/// message, and every sealed type that stands in a file.
@Component
class MongoMapping implements org.waymark.resourceserver.store.MongoMapping {

  @Override
  public List<Class<?>> polymorphicTypes() {
    return List.of(ParticularsChanged.class, BirthDateGiven.class);
  }
}
