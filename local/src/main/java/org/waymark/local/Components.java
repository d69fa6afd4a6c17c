package org.waymark.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.local.instance.Instance;
import org.waymark.local.instance.Ports;
import org.waymark.local.instance.Secrets;
import org.waymark.local.process.Component;
import org.waymark.local.process.Jar;
import org.waymark.local.process.Readiness;
import org.waymark.local.store.StoreServer;

/// Every program of an installation, with the flags that fit six of them into two gigabytes and two
/// cores: a small heap, the collector without helper threads, and the quick compiler only, which
/// costs peak speed nobody here would notice and saves half of the time to start. The measurements
/// are in docs/operations.md.
final class Components {
  static final String STORE = "store";
  static final String KEYCLOAK = "keycloak";

  private static final List<String> LEAN =
      List.of(
          "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k", "-XX:+ExitOnOutOfMemoryError");

  private Components() {}

  static List<Component> of(Instance instance) {
    Ports ports = instance.ports();
    var all = new ArrayList<Component>();
    if (instance.mongodb().isEmpty()) {
      all.add(store(instance));
    }
    all.add(KeycloakServer.of(instance, LEAN));
    all.add(service(instance, "case-service", ports.cases(), 192));
    all.add(service(instance, "referral-service", ports.referrals(), 128));
    all.add(service(instance, "identity", ports.identity(), 96));
    all.add(service(instance, "gateway", ports.gateway(), 160));
    return all;
  }

  private static Component store(Instance instance) {
    int port = instance.ports().store();
    var java = new ArrayList<>(LEAN);
    java.addAll(
        List.of(
            "-Xmx160m",
            "-Dwaymark.built=" + built(),
            "-cp",
            System.getProperty("java.class.path"),
            StoreServer.class.getName()));
    var environment =
        Map.of(
            "WAYMARK_STORE_FILE", instance.data("store.mv").toString(),
            "WAYMARK_STORE_PORT", Integer.toString(port),
            "WAYMARK_SECRETS", instance.secrets(STORE).toString());
    return new Component(
        STORE,
        port,
        java,
        environment,
        Readiness.listening(port),
        "checks its file and rebuilds its indexes");
  }

  private static String built() {
    return Jar.print(
        Path.of(StoreServer.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  private static Component service(Instance instance, String name, int port, int heapMegabytes) {
    var java = new ArrayList<>(LEAN);
    java.addAll(
        List.of(
            "-Xmx" + heapMegabytes + "m",
            "-jar",
            ServiceJar.of(instance, name).unpacked().toString()));
    var environment = addresses(instance);
    if (name.equals("identity")) {
      // keeps nothing of its own, so it gets no key to the store
      environment.remove("WAYMARK_MONGODB_URI");
    }
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("SERVER_PORT", Integer.toString(port));
    environment.put("WAYMARK_SECRETS", instance.secrets(name) + "/");
    environment.put("MALLOC_ARENA_MAX", "2");
    // at its usual level the driver logs its settings, and with them the store's token
    environment.put("LOGGING_LEVEL_ORG_MONGODB_DRIVER", "WARN");
    var ready = Readiness.answering(Instance.local(port) + "/actuator/health");
    return new Component(name, port, java, environment, ready, "starts and connects to the store");
  }

  static Map<String, String> addresses(Instance instance) {
    Ports ports = instance.ports();
    var environment = new LinkedHashMap<String, String>();
    environment.put("WAYMARK_ISSUER", instance.issuer());
    environment.put("WAYMARK_PUBLIC_URL", instance.publicUrl());
    environment.put("WAYMARK_KEYCLOAK_URL", instance.keycloakUrl());
    environment.put("WAYMARK_CASES_URL", Instance.local(ports.cases()));
    environment.put("WAYMARK_REFERRALS_URL", Instance.local(ports.referrals()));
    environment.put("WAYMARK_IDENTITY_URL", Instance.local(ports.identity()));
    environment.put("WAYMARK_MONGODB_URI", instance.mongodb().orElseGet(() -> embedded(instance)));
    return environment;
  }

  private static String embedded(Instance instance) {
    return "mongodb://127.0.0.1:%d/?uuidRepresentation=standard&appName=%s"
        .formatted(instance.ports().store(), Secrets.read(instance, STORE, Secrets.STORE_TOKEN));
  }
}
