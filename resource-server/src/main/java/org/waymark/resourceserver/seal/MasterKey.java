package org.waymark.resourceserver.seal;

import java.security.GeneralSecurityException;

/// Wraps the data keys. A key file in the embedded default; a key management service in production.
public interface MasterKey {
  /// Encrypts a data key.
  ///
  /// @param context bound to the wrapped key, which opens under no other
  byte[] wrap(byte[] key, String context) throws GeneralSecurityException;

  /// Decrypts a data key.
  byte[] unwrap(byte[] wrapped, String context) throws GeneralSecurityException;
}
