package org.waymark.identity.directory;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How Keycloak's answers become ours. Its messages repeat what was sent, so none of them is passed
/// on or logged.
final class Keycloaks {
  private static final Logger log = LoggerFactory.getLogger(Keycloaks.class);

  private Keycloaks() {}

  static <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (ProcessingException | ServerErrorException e) {
      log.warn("Keycloak does not answer ({})", e.getClass().getSimpleName());
      throw new DirectoryRefusal.Unavailable();
    } catch (WebApplicationException e) {
      throw unexpected(e.getResponse().getStatus());
    }
  }

  static void tell(Runnable order) {
    Keycloaks.<Optional<?>>ask(() -> {
      order.run();
      return Optional.empty();
    });
  }

  static <T> Optional<T> find(Supplier<T> question) {
    return ask(() -> {
      try {
        return Optional.of(question.get());
      } catch (NotFoundException _) {
        return Optional.empty();
      }
    });
  }

  /// For the calls that report a failure as an answer instead of an exception.
  static void expect(Response response) {
    try (response) {
      if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
        throw unexpected(response.getStatus());
      }
    }
  }

  static IllegalStateException unexpected(int status) {
    return new IllegalStateException("Keycloak answered " + status);
  }
}
