package org.waymark.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.waymark.local.instance.Instance;
import org.waymark.local.instance.PrivateFiles;
import org.waymark.local.instance.Secrets;
import org.waymark.local.instance.Trouble;
import org.waymark.local.process.Component;
import org.waymark.local.process.Processes;

/// Loads the demo organisations, accounts and files once per store, by a program that uses the
/// public interfaces only.
final class Demo {
  private static final String NAME = "demo";
  private static final String MAIN = "org.waymark.local.demo.DemoData";

  private Demo() {}

  static boolean isPartOfThisBuild() {
    return Demo.class.getResource("/" + MAIN.replace('.', '/') + ".class") != null;
  }

  static boolean isLoaded(Instance instance) {
    return !isPartOfThisBuild() || Files.exists(marker(instance));
  }

  static void load(Instance instance, Processes processes) {
    if (isLoaded(instance)) {
      return;
    }
    System.out.println("  demo data         loading accounts and files, the first time only");
    if (processes.runToEnd(program(instance)) != 0) {
      throw new Trouble("The demo data could not be loaded completely. ./waymark up tries again.");
    }
    PrivateFiles.write(marker(instance), "");
    System.out.println("  demo data         loaded");
  }

  private static Component program(Instance instance) {
    var environment = Components.addresses(instance);
    environment.put("WAYMARK_STATE", instance.state().toString());
    environment.put("WAYMARK_ACCOUNTS_FILE", instance.accounts().toString());
    environment.put("WAYMARK_KEYCLOAK_ADMIN", "admin");
    environment.put(
        "WAYMARK_KEYCLOAK_ADMIN_PASSWORD",
        Secrets.read(instance, Components.KEYCLOAK, Secrets.ADMIN_PASSWORD));
    var java =
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            MAIN);
    return new Component(
        NAME, instance.ports().gateway(), java, environment, () -> true, "loads the demo data");
  }

  /// One for each store, so that another server gets its demo files as well.
  private static Path marker(Instance instance) {
    String store =
        instance
            .mongodb()
            .map(uri -> "-" + UUID.nameUUIDFromBytes(uri.getBytes(StandardCharsets.UTF_8)))
            .orElse("");
    return instance.data("demo-loaded" + store);
  }
}
