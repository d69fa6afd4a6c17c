package org.waymark.local.instance;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The secrets of an installation, made at its first start and kept: one directory per program, one
/// file per secret, the file's name being the name of the setting.
public final class Secrets {
  public static final String CLIENT_SECRET = "waymark.client-secret";
  public static final String MASTER_KEY = "waymark.master-key";
  public static final String STORE_TOKEN = "waymark.store-token";
  public static final String ADMIN_PASSWORD = "waymark.keycloak-admin-password";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  public static void make(Instance instance) {
    for (String client : new String[] {"gateway", "case-service", "identity"}) {
      keep(instance, client, CLIENT_SECRET, random(32));
    }
    for (String keeper : new String[] {"case-service", "referral-service"}) {
      keep(instance, keeper, MASTER_KEY, keyset());
    }
    keep(instance, "store", STORE_TOKEN, random(32));
    keep(instance, "keycloak", ADMIN_PASSWORD, random(24));
  }

  public static String read(Instance instance, String owner, String name) {
    return PrivateFiles.read(instance.secrets(owner).resolve(name));
  }

  private static void keep(Instance instance, String owner, String name, String fresh) {
    Path directory = PrivateFiles.directory(instance.secrets(owner));
    PrivateFiles.keepOrWrite(directory.resolve(name), () -> fresh);
  }

  private static String random(int bytes) {
    return HexFormat.of().formatHex(bytes(bytes));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /// A Tink keyset with one AES-256-GCM key, in Tink's JSON. The value is the key's protocol
  /// buffer: field 3, 32 bytes.
  static String keyset() {
    byte[] key = ByteBuffer.allocate(34).put((byte) 0x1a).put((byte) 32).put(bytes(32)).array();
    int id = RANDOM.nextInt(1, Integer.MAX_VALUE);
    return """
    {
      "primaryKeyId": %d,
      "key": [
        {
          "keyData": {
            "typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmKey",
            "value": "%s",
            "keyMaterialType": "SYMMETRIC"
          },
          "status": "ENABLED",
          "keyId": %d,
          "outputPrefixType": "TINK"
        }
      ]
    }
    """
        .formatted(id, Base64.getEncoder().encodeToString(key), id);
  }
}
