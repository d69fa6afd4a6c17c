package org.waymark.cases.casefile.referral.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The other end of the line: takes in what is sent, and tells what a test wants told.
final class PartnerSide {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final HttpServer server;
  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private final List<String> feed = new CopyOnWriteArrayList<>();
  volatile boolean down;

  record Arrival(String path, JsonNode body) {}

  PartnerSide() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// What came for one referral, in order; `what` is the end of the path.
  List<JsonNode> arrived(UUID referral, String what) {
    return arrivals.stream()
        .filter(arrival -> arrival.path().equals("/referrals/" + referral + what))
        .map(Arrival::body)
        .toList();
  }

  /// A step of the partner, told from now on.
  void tells(UUID referral, UUID event, String status) {
    synchronized (feed) {
      feed.add(
          """
          {"seq":%d,"referral":"%s","event":"%s","status":"%s","at":"2026-11-22T10:00:00Z","organisation":"lotus-legal"}
          """
              .formatted(feed.size() + 1, referral, event, status));
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var body = exchange.getRequestBody().readAllBytes();
    if (!down && !path.equals("/outcomes")) {
      arrivals.add(new Arrival(path, JSON.readTree(body)));
    }
    var answer = (path.equals("/outcomes") ? outcomes(exchange) : "{}").getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(down ? 503 : 200, answer.length);
    try (var out = exchange.getResponseBody()) {
      out.write(answer);
    }
  }

  private String outcomes(HttpExchange exchange) {
    var after =
        Integer.parseInt(exchange.getRequestURI().getQuery().replaceAll(".*after=(\\d+).*", "$1"));
    synchronized (feed) {
      var items = feed.subList(Math.min(after, feed.size()), feed.size());
      return "{\"items\":[%s],\"last\":%d}"
          .formatted(String.join(",", items), Math.max(after, feed.size()));
    }
  }
}
