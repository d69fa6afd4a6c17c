package org.waymark.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether a port is free and, where the system lets us see it, which program has it.
public final class PortOwner {
  private static final String LISTENING = "0A";

  private PortOwner() {}

  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      // a port of a program that just ended lingers without being taken
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /// For example `nginx (process 4711)`, or nothing when it belongs to another user.
  public static Optional<String> of(int port) {
    String socket =
        List.of("/proc/net/tcp", "/proc/net/tcp6").stream()
            .flatMap(table -> socketsListening(Path.of(table), port).stream())
            .findFirst()
            .orElse("");
    return socket.isEmpty() ? Optional.empty() : holderOf("socket:[" + socket + "]");
  }

  private static List<String> socketsListening(Path table, int port) {
    String suffix = ":" + "%04X".formatted(port).toUpperCase(Locale.ROOT);
    try (var lines = Files.lines(table)) {
      return lines
          .map(line -> line.strip().split("\\s+"))
          .filter(
              cells -> cells.length > 9 && cells[1].endsWith(suffix) && cells[3].equals(LISTENING))
          .map(cells -> cells[9])
          .toList();
    } catch (IOException unknown) {
      return List.of();
    }
  }

  private static Optional<String> holderOf(String socket) {
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process, socket))
        .map(process -> name(process) + " (process " + process.pid() + ")")
        .findFirst();
  }

  private static boolean holds(ProcessHandle process, String socket) {
    try (var open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
      return open.anyMatch(descriptor -> leadsTo(descriptor, socket));
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static boolean leadsTo(Path descriptor, String socket) {
    try {
      return Files.readSymbolicLink(descriptor).toString().equals(socket);
    } catch (IOException closed) {
      return false;
    }
  }

  private static String name(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(path -> Path.of(path).getFileName().toString())
        .orElse("a program");
  }
}
