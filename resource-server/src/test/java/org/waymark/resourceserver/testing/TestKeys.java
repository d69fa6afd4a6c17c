package org.waymark.resourceserver.testing;

/// Keys that protect nothing.
public final class TestKeys {
  /// A Tink keyset whose key is 32 zero bytes.
  public static final String MASTER =
      "{\"primaryKeyId\":1,\"key\":[{\"keyData\":{\"typeUrl\":\"type.googleapis.com/google.crypto.tink.AesGcmKey\","
          + "\"value\":\"GiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\",\"keyMaterialType\":\"SYMMETRIC\"},"
          + "\"status\":\"ENABLED\",\"keyId\":1,\"outputPrefixType\":\"TINK\"}]}";

  private TestKeys() {}
}
