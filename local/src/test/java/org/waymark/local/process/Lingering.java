package org.waymark.local.process;

import java.util.concurrent.locks.LockSupport;

/// A program that does nothing until it is ended.
final class Lingering {
  private Lingering() {}

  public static void main(String[] args) {
    while (true) {
      LockSupport.park();
    }
  }
}
