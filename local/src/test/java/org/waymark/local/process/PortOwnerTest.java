package org.waymark.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortOwnerTest {
  @Test
  void a_port_nobody_listens_on_is_free() throws IOException {
    int port;
    try (var socket = listening()) {
      port = socket.getLocalPort();
      assertThat(PortOwner.isFree(port)).isFalse();
    }
    assertThat(PortOwner.isFree(port)).isTrue();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "read from /proc")
  void the_program_that_has_a_port_is_named() throws IOException {
    try (var socket = listening()) {
      assertThat(PortOwner.of(socket.getLocalPort()))
          .contains("java (process " + ProcessHandle.current().pid() + ")");
    }
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
