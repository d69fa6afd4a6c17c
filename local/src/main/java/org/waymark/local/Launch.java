package org.waymark.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.local.instance.Instance;
import org.waymark.local.instance.PrivateFiles;
import org.waymark.local.instance.Secrets;
import org.waymark.local.instance.Trouble;
import org.waymark.local.process.Component;
import org.waymark.local.process.PortOwner;
import org.waymark.local.process.Processes;
import org.waymark.local.process.Running;

/// What `up` does. Every step looks at what is there and does what is missing, so that it can be
/// repeated after any interruption.
final class Launch {
  private final Instance instance;
  private final Processes processes;

  Launch(Instance instance, Processes processes) {
    this.instance = instance;
    this.processes = processes;
  }

  int run() {
    Secrets.make(instance);
    List<Component> wanted = Components.of(instance);
    stopWhatIsOutdated(wanted);
    Map<String, Running> running = processes.running();
    List<Component> missing =
        wanted.stream().filter(each -> !running.containsKey(each.name())).toList();
    if (missing.isEmpty()
        && wanted.stream().allMatch(each -> each.ready().isReady())
        && Demo.isLoaded(instance)) {
      System.out.println("Waymark is already running.");
      return welcome();
    }
    missing.forEach(this::requireFreePort);
    instance.settleOnPorts();
    start(wanted, running);
    services().forEach(ServiceJar::forgetOthers);
    Demo.load(instance, processes);
    System.out.println("Waymark is running.");
    return welcome();
  }

  /// A program from an older build, with other settings, or not needed any more.
  private void stopWhatIsOutdated(List<Component> wanted) {
    var outdated =
        processes.running().values().stream()
            .filter(each ->
                wanted.stream()
                    .noneMatch(w -> w.name().equals(each.component()) && each.isAsWanted(w)))
            .toList();
    if (!outdated.isEmpty()) {
      System.out.println(
          "Stopping what is left over from before or set up differently: "
              + String.join(", ", outdated.stream().map(Running::component).toList()));
      processes.stop(outdated);
    }
  }

  private void requireFreePort(Component component) {
    if (!PortOwner.isFree(component.port())) {
      String owner =
          PortOwner.of(component.port()).map(name -> " by " + name).orElse(" by another program");
      String advice =
          instance.isSetUp()
              ? "End that program."
              : "End that program, or choose other ports: WAYMARK_PORT_BASE=18080 ./waymark up";
      throw new Trouble(
          "Port %d, which %s needs, is taken%s. %s"
              .formatted(component.port(), component.name(), owner, advice));
    }
  }

  /// The store first, because everything else asks it at once; then all others together.
  private void start(List<Component> wanted, Map<String, Running> running) {
    var progress = new Progress(instance);
    var rest = new ArrayList<>(wanted);
    if (wanted.getFirst().name().equals(Components.STORE)) {
      progress.await(List.of(begin(rest.removeFirst(), running, progress)));
    }
    if (!running.containsKey(Components.KEYCLOAK)) {
      KeycloakServer.prepare(instance);
    }
    services().forEach(ServiceJar::unpack);
    progress.await(rest.stream().map(each -> begin(each, running, progress)).toList());
    KeycloakServer.settle(instance);
  }

  private Progress.Starting begin(
      Component component, Map<String, Running> running, Progress progress) {
    Running already = running.get(component.name());
    return progress.starting(
        component, already == null ? processes.start(component) : already, already != null);
  }

  private List<ServiceJar> services() {
    return List.of("case-service", "referral-service", "identity", "gateway").stream()
        .map(name -> ServiceJar.of(instance, name))
        .toList();
  }

  /// What the store has to say about its size.
  private void passOnNotes() {
    Path log = instance.log(Components.STORE);
    if (instance.mongodb().isEmpty() && Files.exists(log)) {
      PrivateFiles.read(log)
          .lines()
          .filter(line -> line.startsWith("Note: "))
          .forEach(System.out::println);
    }
  }

  private int welcome() {
    passOnNotes();
    System.out.println("  Open          " + instance.publicUrl());
    if (Demo.isPartOfThisBuild()) {
      System.out.println("  Demo accounts " + instance.accounts());
    }
    return 0;
  }
}
