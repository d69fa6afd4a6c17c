package org.waymark.resourceserver.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.resourceserver.testing.ServiceTest;

@ServiceTest
class SealsTest {
  private static final String PLACE = "things/1/name";
  @Autowired Seals seals;
  @Autowired MongoTemplate mongo;

  private final UUID owner = UUID.randomUUID();

  @BeforeEach
  void mint() {
    seals.mint(owner);
  }

  @Test
  void what_was_sealed_opens_at_its_place() {
    assertThat(seals.open(owner, PLACE, seals.seal(owner, PLACE, "Zorana"))).contains("Zorana");
    record Name(String given, int age) {}
    var name = new Name("Zorana", 9);
    assertThat(seals.openJson(owner, PLACE, seals.sealJson(owner, PLACE, name), Name.class))
        .contains(name);
  }

  @Test
  void a_value_copied_elsewhere_or_altered_is_refused() {
    var sealed = seals.seal(owner, PLACE, "Zorana");
    assertThatExceptionOfType(Seals.Misplaced.class)
        .isThrownBy(() -> seals.open(owner, "things/2/name", sealed));
    var other = UUID.randomUUID();
    seals.mint(other);
    assertThatExceptionOfType(Seals.Misplaced.class)
        .isThrownBy(() -> seals.open(other, PLACE, sealed));
    var altered = Arrays.copyOf(sealed.value(), sealed.value().length);
    altered[altered.length - 1] ^= 1;
    assertThatExceptionOfType(Seals.Misplaced.class)
        .isThrownBy(() -> seals.open(owner, PLACE, new Sealed(altered)));
  }

  @Test
  void a_destroyed_key_leaves_a_tombstone_and_does_not_come_back() {
    var sealed = seals.seal(owner, PLACE, "Zorana");
    seals.destroy(owner);
    assertThat(seals.open(owner, PLACE, sealed)).isEmpty();
    seals.mint(owner);
    assertThat(seals.open(owner, PLACE, sealed)).isEmpty();
    assertThatExceptionOfType(Seals.Erased.class)
        .isThrownBy(() -> seals.seal(owner, PLACE, "again"));
  }

  @Test
  void another_master_key_refuses_to_start() throws Exception {
    var other = KeyFile.parse(KeyFile.generate());
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> new DataKeys(mongo, other).check())
        .withMessageContaining("master key");
  }

  @Test
  void no_master_key_or_none_that_is_one_refuses_to_start() {
    assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> KeyFile.parse(null));
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> KeyFile.parse("{\"a\":1}"))
        .withMessageContaining("waymark.master-key");
  }

  @Test
  void a_sealed_value_says_nothing_about_itself() {
    assertThat(seals.seal(owner, PLACE, "Zorana")).hasToString("Sealed");
  }
}
