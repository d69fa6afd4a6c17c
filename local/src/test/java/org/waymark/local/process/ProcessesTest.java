package org.waymark.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.local.instance.Instance;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessesTest {
  @TempDir Path directory;

  @AfterEach
  void stopAll() {
    here().stop(here().running().values());
  }

  @Test
  void a_program_is_found_again_by_a_launcher_that_did_not_start_it() {
    var started = here().start(lingering("mail", "1"));

    await().until(() -> here().running().containsKey("mail"));
    assertThat(here().running().values())
        .extracting(each -> each.process().pid())
        .containsExactly(started.process().pid());
  }

  @Test
  void a_program_of_another_installation_is_left_alone() {
    here().start(lingering("mail", "1"));

    await().until(() -> here().running().containsKey("mail"));
    assertThat(of("elsewhere").running()).isEmpty();
  }

  @Test
  void a_program_with_other_settings_is_not_as_wanted() {
    here().start(lingering("mail", "1"));

    await().until(() -> here().running().containsKey("mail"));
    assertThat(here().running().values())
        .allMatch(each -> each.isAsWanted(lingering("mail", "1")))
        .noneMatch(each -> each.isAsWanted(lingering("mail", "2")));
  }

  @Test
  void a_stopped_program_is_gone() {
    var started = here().start(lingering("mail", "1"));

    here().stop(List.of(started));

    assertThat(started.process().isAlive()).isFalse();
    assertThat(here().running()).isEmpty();
  }

  @Test
  void a_killed_program_is_not_running_whatever_its_file_says() {
    var started = here().start(lingering("mail", "1"));
    await().until(() -> here().running().containsKey("mail"));

    started.process().destroyForcibly();

    await().until(() -> here().running().isEmpty());
    assertThat(directory.resolve("here/run/mail.pid")).exists();
  }

  private static Component lingering(String name, String setting) {
    var java = List.of("-cp", System.getProperty("java.class.path"), Lingering.class.getName());
    return new Component(name, 1, java, Map.of("SETTING", setting), () -> true, "lingers");
  }

  private Processes here() {
    return of("here");
  }

  private Processes of(String state) {
    return new Processes(
        Instance.from(Map.of("WAYMARK_STATE", directory.resolve(state).toString()))
            .withDirectories());
  }
}
