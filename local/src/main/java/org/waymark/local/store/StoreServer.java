package org.waymark.local.store;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// The store as a process of its own. Reads `WAYMARK_STORE_FILE`, `WAYMARK_STORE_PORT` and, in the
/// directory `WAYMARK_SECRETS`, the file `waymark.store-token`; a store on a file without a token
/// does not start.
public final class StoreServer {
  private static final String LOGGING = "org/waymark/local/store/logback-store.xml";

  private StoreServer() {}

  public static void main(String[] args) throws InterruptedException {
    System.setProperty("logback.configurationFile", LOGGING);
    try {
      var store = start(System.getenv());
      Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-shutdown"));
      store.outgrown().forEach(line -> System.out.println("Note: " + line));
      System.out.println("Store ready");
    } catch (IllegalStateException refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  private static EmbeddedStore start(Map<String, String> environment) {
    Path file = Path.of(required(environment, "WAYMARK_STORE_FILE"));
    int port = Integer.parseInt(environment.getOrDefault("WAYMARK_STORE_PORT", "27117"));
    Path secret = Path.of(required(environment, "WAYMARK_SECRETS"), "waymark.store-token");
    try {
      return EmbeddedStore.start(file, port, Files.readString(secret).strip());
    } catch (IOException unreadable) {
      throw new IllegalStateException("The store token " + secret + " cannot be read", unreadable);
    } catch (Exception failed) {
      if (failed instanceof BindException) {
        throw new IllegalStateException("Port " + port + " is taken by another program", failed);
      }
      throw failed;
    }
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("The store needs " + name);
    }
    return value;
  }
}
