package org.waymark.local.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstanceTest {
  @TempDir Path directory;

  @Test
  void usual_ports_are_used_unless_told_otherwise() {
    assertThat(instance(Map.of()).ports())
        .isEqualTo(new Ports(8080, 8081, 8082, 8083, 8180, 27117));
  }

  @Test
  void a_base_moves_all_ports_and_each_can_be_set_on_its_own() {
    var ports =
        instance(Map.of("WAYMARK_PORT_BASE", "19000", "WAYMARK_STORE_PORT", "20000")).ports();

    assertThat(ports).isEqualTo(new Ports(19000, 19001, 19002, 19003, 19004, 20000));
  }

  @Test
  void a_port_that_is_none_is_refused_in_words() {
    assertThatThrownBy(() -> instance(Map.of("WAYMARK_PORT_BASE", "many")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("WAYMARK_PORT_BASE")
        .hasMessageContaining("many");
  }

  @Test
  void an_installation_does_not_move_to_other_ports() {
    instance(Map.of()).withDirectories().settleOnPorts();
    instance(Map.of()).settleOnPorts();

    assertThatThrownBy(() -> instance(Map.of("WAYMARK_PORT_BASE", "19000")).settleOnPorts())
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("8080");
  }

  @Test
  void an_empty_server_address_means_the_embedded_store() {
    assertThat(instance(Map.of("WAYMARK_MONGODB_URI", " ")).mongodb()).isEmpty();
    assertThat(instance(Map.of("WAYMARK_MONGODB_URI", "mongodb://server")).mongodb())
        .contains("mongodb://server");
  }

  private Instance instance(Map<String, String> settings) {
    var environment = new HashMap<>(settings);
    environment.put("WAYMARK_STATE", directory.resolve("state").toString());
    return Instance.from(environment);
  }
}
