package org.waymark.local.instance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {
  private static final byte[] TEXT = {1, 2, 3};
  private static final byte[] PLACE = {4};

  @TempDir Path directory;

  @Test
  void each_program_gets_its_own_and_keeps_them() throws IOException {
    Secrets.make(instance());
    var first = contents();
    Secrets.make(instance());

    assertThat(contents()).isEqualTo(first);
    assertThat(first.keySet())
        .containsExactlyInAnyOrder(
            "gateway/waymark.client-secret",
            "case-service/waymark.client-secret",
            "case-service/waymark.master-key",
            "referral-service/waymark.master-key",
            "identity/waymark.client-secret",
            "store/waymark.store-token",
            "keycloak/waymark.keycloak-admin-password");
    assertThat(first.values()).doesNotHaveDuplicates();
  }

  @Test
  void only_the_owner_can_read_them() throws IOException {
    Secrets.make(instance());

    try (var all = Files.walk(directory.resolve("secrets"))) {
      assertThat(all)
          .allSatisfy(each ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                  .isEqualTo(Files.isDirectory(each) ? "rwx------" : "rw-------"));
    }
  }

  @Test
  void a_half_written_one_is_made_anew() throws IOException {
    instance();
    Path owner = PrivateFiles.directory(directory.resolve("secrets/store"));
    Files.writeString(owner.resolve(".draft123"), "ab");

    Secrets.make(instance());

    assertThat(Secrets.read(instance(), "store", Secrets.STORE_TOKEN)).hasSize(64);
  }

  @Test
  void a_master_key_opens_what_it_sealed() throws Exception {
    assertThatOpensWhatItSeals(Secrets.keyset());
  }

  @Test
  void the_key_of_a_production_setup_opens_what_it_sealed() throws Exception {
    Path script = Path.of("docker/make-secrets").toAbsolutePath();
    var made =
        new ProcessBuilder(script.toString(), directory.resolve("production").toString())
            .inheritIO()
            .start();

    assertThat(made.waitFor()).isZero();
    assertThatOpensWhatItSeals(Files.readString(directory.resolve("production/cases-master-key")));
  }

  private static void assertThatOpensWhatItSeals(String keyset) throws Exception {
    AeadConfig.register();
    var handle =
        TinkJsonProtoKeysetFormat.parseKeyset(
            keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    var aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);

    assertThat(aead.decrypt(aead.encrypt(TEXT, PLACE), PLACE)).isEqualTo(TEXT);
  }

  private Instance instance() {
    return Instance.from(Map.of("WAYMARK_STATE", directory.toString())).withDirectories();
  }

  private Map<String, String> contents() throws IOException {
    Path secrets = directory.resolve("secrets");
    try (var all = Files.walk(secrets)) {
      return all.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(file -> secrets.relativize(file).toString(), PrivateFiles::read));
    }
  }
}
