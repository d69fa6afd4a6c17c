package org.waymark.cases.casefile.plan.template;

import java.io.Serial;

/// A template that cannot be used, told to whoever writes templates; it is raised at start, before
/// anyone signs in.
public final class TemplateFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  TemplateFault(String what) {
    super("Plan template refused: " + what);
  }
}
