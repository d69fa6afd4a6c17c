package org.waymark.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// How a program is asked whether it can be used.
@FunctionalInterface
public interface Readiness {
  boolean isReady();

  /// For a program that opens its port as its last step.
  static Readiness listening(int port) {
    return () -> {
      try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return true;
      } catch (IOException notYet) {
        return false;
      }
    };
  }

  /// For one that opens its port early and refuses everything for a while.
  static Readiness answering(String address) {
    var request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
    return () -> {
      try {
        return Http.CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
      } catch (IOException notYet) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    };
  }

  /// Holds the one client of the launcher.
  final class Http {
    private static final HttpClient CLIENT =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Http() {}
  }
}
