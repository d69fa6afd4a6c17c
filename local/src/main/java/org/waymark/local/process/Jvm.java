package org.waymark.local.process;

import java.nio.file.Path;

/// The Java this launcher runs on, which is the one every program of the installation gets.
public final class Jvm {
  private Jvm() {}

  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
