package org.waymark.local.trips;

import java.nio.file.Path;

/// The running system under test.
record Installation(String address, DemoAccounts people) {

  static Installation running() {
    return new Installation(
        property("waymark.trips.url"), DemoAccounts.of(Path.of(property("waymark.trips.state"))));
  }

  private static String property(String name) {
    var value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(
          "These tests need a running system: -D" + name + ", as ./waymark test gives it");
    }
    return value;
  }
}
