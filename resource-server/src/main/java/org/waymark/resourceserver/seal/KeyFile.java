package org.waymark.resourceserver.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/// The master key as a Tink keyset in JSON, read from a secret file.
public final class KeyFile implements MasterKey {
  private final Aead aead;

  private KeyFile(Aead aead) {
    this.aead = aead;
  }

  /// Reads a keyset.
  ///
  /// @throws CannotStart when there is no key or it is none
  static KeyFile parse(@Nullable String keyset) {
    if (keyset == null || keyset.isBlank()) {
      throw new CannotStart(
          "The master key is missing: there is no secret file waymark.master-key.");
    }
    try {
      return new KeyFile(
          TinkJsonProtoKeysetFormat.parseKeyset(
                  keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
              .getPrimitive(AeadConfig2026.get(), Aead.class));
    } catch (GeneralSecurityException _) {
      throw new CannotStart(
          "The master key cannot be read: waymark.master-key is not a Tink keyset in JSON.");
    }
  }

  /// A new keyset in JSON, for whoever sets up an installation.
  public static String generate() throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(
        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
        AeadConfig2026.get(),
        InsecureSecretKeyAccess.get());
  }

  @Override
  public byte[] wrap(byte[] key, String context) throws GeneralSecurityException {
    return aead.encrypt(key, context.getBytes(UTF_8));
  }

  @Override
  public byte[] unwrap(byte[] wrapped, String context) throws GeneralSecurityException {
    return aead.decrypt(wrapped, context.getBytes(UTF_8));
  }
}
