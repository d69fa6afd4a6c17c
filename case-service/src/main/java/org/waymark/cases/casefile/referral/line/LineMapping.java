package org.waymark.cases.casefile.referral.line;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.resourceserver.store.MongoMapping;

/// The messages of the line, known before the first document is read.
@Component
class LineMapping implements MongoMapping {
  @Override
  public List<Class<?>> polymorphicTypes() {
    return List.of(SendReferral.class, SendDisclosure.class, SendRevocation.class);
  }
}
