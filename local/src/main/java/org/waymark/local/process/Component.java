package org.waymark.local.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One program of the installation.
///
/// @param port where it listens on 127.0.0.1
/// @param java what follows `java` on its command line
/// @param ready tells when others can use it
/// @param does what it is busy with until then, in words
public record Component(
    String name,
    int port,
    List<String> java,
    Map<String, String> environment,
    Readiness ready,
    String does) {
  public Component {
    java = List.copyOf(java);
    environment = Map.copyOf(environment);
  }

  /// Changes with anything that makes a running program one of yesterday.
  String fingerprint() {
    try {
      String all = java + "\n" + new TreeMap<>(environment);
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> command(Marks marks) {
    var command = new ArrayList<String>();
    command.add(Jvm.java());
    command.addAll(marks.of(name, fingerprint()));
    command.addAll(java);
    return command;
  }
}
