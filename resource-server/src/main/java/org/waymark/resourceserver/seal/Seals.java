package org.waymark.resourceserver.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Seals and opens values under the data key of the person they are about.
///
/// A context says where a value stands, as `collection/document/field`. It is bound to the sealed
/// value: copied elsewhere, it does not open. An empty answer is a tombstone: the key was
/// destroyed, and the value with it.
public final class Seals {
  private final DataKeys keys;
  private final JsonMapper json;

  Seals(DataKeys keys, JsonMapper json) {
    this.keys = keys;
    this.json = json;
  }

  /// Makes the owner's data key, unless there is or was one. To be called before the first value is
  /// sealed.
  public void mint(UUID owner) {
    keys.mint(owner);
  }

  /// Seals a value for its place.
  ///
  /// @throws Erased when the owner's key was destroyed
  public Sealed seal(UUID owner, String context, String text) {
    return seal(owner, context, text.getBytes(UTF_8));
  }

  /// Opens a value at its place.
  ///
  /// @throws Misplaced when the value was sealed for another place or changed since
  public Optional<String> open(UUID owner, String context, Sealed value) {
    return keys.of(owner).map(key -> new String(decrypt(key, context, value), UTF_8));
  }

  /// Seals a value for its place.
  ///
  /// @throws Erased when the owner's key was destroyed
  public <T> Sealed sealJson(UUID owner, String context, T value) {
    return seal(owner, context, json.writeValueAsBytes(value));
  }

  /// Opens a value at its place.
  ///
  /// @throws Misplaced when the value was sealed for another place or changed since
  public <T> Optional<T> openJson(UUID owner, String context, Sealed value, Class<T> type) {
    return keys.of(owner).map(key -> json.readValue(decrypt(key, context, value), type));
  }

  /// Erasure: what this owner's key sealed is gone, in every copy and backup.
  public void destroy(UUID owner) {
    keys.destroy(owner);
  }

  private Sealed seal(UUID owner, String context, byte[] plain) {
    var key = keys.of(owner).orElseThrow(Erased::new);
    try {
      return new Sealed(key.encrypt(plain, context.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A value could not be sealed", e);
    }
  }

  private static byte[] decrypt(Aead key, String context, Sealed value) {
    try {
      return key.decrypt(value.value(), context.getBytes(UTF_8));
    } catch (GeneralSecurityException _) {
      throw new Misplaced();
    }
  }

  /// Nothing more can be written about a person whose key was destroyed.
  public static final class Erased extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Erased() {
      super("The data key was destroyed");
    }
  }

  /// A sealed value stands where it was not sealed for, or was altered.
  public static final class Misplaced extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Misplaced() {
      super("A sealed value does not belong where it stands");
    }
  }
}
