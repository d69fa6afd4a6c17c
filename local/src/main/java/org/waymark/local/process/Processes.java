package org.waymark.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.local.instance.Instance;
import org.waymark.local.instance.PrivateFiles;
import org.waymark.local.instance.Trouble;

/// The installation's programs as the system knows them.
public final class Processes {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Instance instance;
  private final Marks marks;

  public Processes(Instance instance) {
    this.instance = instance;
    this.marks = new Marks(instance.state());
  }

  /// What runs, by the name of the component.
  public Map<String, Running> running() {
    return ProcessHandle.allProcesses()
        .flatMap(process -> marks.read(process, CommandLine.of(process)).stream())
        .collect(Collectors.toMap(Running::component, Function.identity(), (first, _) -> first));
  }

  /// Starts a program that outlives the launcher and its terminal. What it says goes to its log;
  /// that of the run before is kept.
  public Running start(Component component) {
    Path log = instance.log(component.name());
    var command = new ArrayList<>(SESSION);
    command.addAll(component.command(marks));
    var builder = new ProcessBuilder(command).directory(instance.state().toFile());
    builder.environment().putAll(component.environment());
    try {
      if (Files.exists(log)) {
        Files.move(
            log,
            log.resolveSibling(component.name() + ".previous.log"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      PrivateFiles.write(log, "");
      builder
          .redirectInput(new File("/dev/null"))
          .redirectErrorStream(true)
          .redirectOutput(log.toFile());
      var process = builder.start();
      PrivateFiles.write(
          instance.state().resolve("run").resolve(component.name() + ".pid"), process.pid() + "\n");
      return new Running(component.name(), component.fingerprint(), process.toHandle());
    } catch (IOException e) {
      throw new Trouble(component.name() + " could not be started: " + e.getMessage(), e);
    }
  }

  /// Runs a program in the foreground and returns its exit code.
  public int runToEnd(Component component) {
    var builder =
        new ProcessBuilder(component.command(marks))
            .directory(instance.state().toFile())
            .inheritIO();
    builder.environment().putAll(component.environment());
    try {
      return builder.start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new Trouble(component.name() + " could not be run: " + e.getMessage(), e);
    }
  }

  /// Asks them to end, together, and ends those that do not.
  public void stop(Collection<Running> programs) {
    programs.forEach(each -> each.process().destroy());
    var all =
        CompletableFuture.allOf(
            programs.stream()
                .map(each -> each.process().onExit())
                .toArray(CompletableFuture[]::new));
    try {
      all.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      programs.forEach(each -> each.process().destroyForcibly());
      all.join();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    programs.forEach(this::forget);
  }

  private void forget(Running program) {
    try {
      Files.deleteIfExists(instance.state().resolve("run").resolve(program.component() + ".pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A session of its own keeps a program from hearing the terminal's Ctrl-C and hang-up.
  private static final List<String> SESSION =
      List.of("/usr/bin/setsid", "/bin/setsid").stream()
          .filter(path -> Files.isExecutable(Path.of(path)))
          .findFirst()
          .map(List::of)
          .orElse(List.of("nohup"));
}
