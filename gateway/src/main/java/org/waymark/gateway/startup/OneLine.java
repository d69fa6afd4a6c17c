package org.waymark.gateway.startup;

import com.mongodb.MongoTimeoutException;
import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;

/// Turns the failures an operator can mend into one line, instead of a stack trace.
final class OneLine implements SpringBootExceptionReporter {
  private static final Logger log = LoggerFactory.getLogger(OneLine.class);

  @Override
  public boolean reportException(Throwable failure) {
    String reason = reason(failure);
    if (reason != null) {
      log.error("The gateway cannot start: {}", reason);
    }
    return reason != null;
  }

  private static @Nullable String reason(Throwable failure) {
    return switch (NestedExceptionUtils.getMostSpecificCause(failure)) {
      case CannotStart known -> known.getMessage();
      case MongoTimeoutException _ -> "no MongoDB answers at WAYMARK_MONGODB_URI";
      case PortInUseException taken -> portTaken(taken.getPort());
      case BindException _ -> "its port is taken by another program";
      default -> null;
    };
  }

  private static String portTaken(int port) {
    return "port " + port + " is taken by another program";
  }
}
