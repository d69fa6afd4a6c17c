package org.waymark.resourceserver.testing;

import com.mongodb.ConnectionString;
import java.util.UUID;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import org.waymark.local.store.EmbeddedStore;

/// A store for tests, one per JVM, a database of its own per context: `-Dwaymark.test.mongodb=URI`
/// if given, else MongoDB in a container where an engine answers, else the embedded store.
@TestConfiguration(proxyBeanMethods = false)
public class TestStore {
  /// The server in use, without a database.
  public static String uri() {
    return Started.URI;
  }

  @Bean
  MongoConnectionDetails storeOfThisTest() {
    var database = "test_" + UUID.randomUUID().toString().replace("-", "");
    var parts = uri().split("\\?", 2);
    var options = parts.length == 2 ? parts[1] + "&" : "";
    var server = parts[0].replaceAll("(?<=[^/])/+$", "");
    var whole = server + "/" + database + "?" + options + "uuidRepresentation=standard";
    return () -> new ConnectionString(whole);
  }

  @Bean
  MongoClientSettingsBuilderCustomizer indexesAreWatched() {
    return settings -> settings.addCommandListener(IndexGuard.WATCH);
  }

  private static final class Started {
    static final String URI = start();

    private static String start() {
      var given = System.getProperty("waymark.test.mongodb");
      if (given != null) {
        return told("the server given", given);
      }
      if (dockerAnswers()) {
        var container = new MongoDBContainer("mongo:8");
        container.start();
        return told("MongoDB in a container", container.getConnectionString());
      }
      return told("the embedded store", EmbeddedStore.start(null, 0).connectionString());
    }

    private static boolean dockerAnswers() {
      return DockerClientFactory.instance().isDockerAvailable();
    }

    private static String told(String what, String uri) {
      System.out.println("Tests run on " + what);
      return uri;
    }
  }
}
