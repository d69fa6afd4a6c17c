package org.waymark.cases.casefile.note;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.resourceserver.store.MongoMapping;

/// Makes the messages of notes known before the first one is read.
@Component
class NoteMapping implements MongoMapping {

  @Override
  public List<Class<?>> polymorphicTypes() {
    return List.of(NoteWritten.class);
  }
}
