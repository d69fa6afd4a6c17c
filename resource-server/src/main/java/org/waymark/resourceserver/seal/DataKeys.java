package org.waymark.resourceserver.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/// The data keys, one per owner, wrapped. A destroyed one leaves its place taken, so that it can't
/// come back as a new key that opens nothing.
final class DataKeys {
  static final String COLLECTION = "dataKeys";
  private static final long KEPT = Duration.ofSeconds(60).toNanos();
  private static final int MOST = 10_000;

  private final MongoTemplate mongo;
  private final MasterKey master;
  private final Map<UUID, Kept> cache = new ConcurrentHashMap<>();

  DataKeys(MongoTemplate mongo, MasterKey master) {
    this.mongo = mongo;
    this.master = master;
  }

  /// Opens a known value, which only the master key that closed it does.
  void check() {
    var id = new UUID(0, 0);
    mint(id);
    try {
      load(id);
    } catch (GeneralSecurityException _) {
      throw new CannotStart("The master key is not the one this database was sealed with.");
    }
  }

  void mint(UUID owner) {
    if (wrapped(owner).isPresent()) {
      return;
    }
    try {
      var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
      var plain =
          TinkProtoKeysetFormat.serializeKeyset(
              key, InsecureSecretKeyAccess.get(), AeadConfig2026.get());
      var document =
          new Document("_id", owner)
              .append("wrapped", new Binary(master.wrap(plain, place(owner))));
      mongo.execute(COLLECTION, keys -> keys.insertOne(document));
    } catch (DuplicateKeyException _) {
      // minted by another request meanwhile
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No data key could be made", e);
    }
  }

  /// The key, or empty when it was destroyed.
  Optional<Aead> of(UUID owner) {
    var kept = cache.get(owner);
    if (kept != null && System.nanoTime() - kept.since < KEPT) {
      return Optional.of(kept.aead);
    }
    try {
      var loaded = load(owner);
      if (cache.size() >= MOST) {
        cache.clear();
      }
      loaded.ifPresentOrElse(
          aead -> cache.put(owner, new Kept(aead, System.nanoTime())), () -> cache.remove(owner));
      return loaded;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A data key does not open under the master key", e);
    }
  }

  void destroy(UUID owner) {
    cache.remove(owner);
    mongo.execute(
        COLLECTION,
        (MongoCollection<Document> keys) ->
            keys.updateOne(
                Filters.eq("_id", owner),
                Updates.combine(
                    Updates.unset("wrapped"), Updates.set("destroyedAt", Instant.now()))));
  }

  private Optional<Aead> load(UUID owner) throws GeneralSecurityException {
    var document =
        wrapped(owner).orElseThrow(() -> new IllegalStateException("No data key was minted"));
    if (!(document.get("wrapped") instanceof Binary wrapped)) {
      return Optional.empty();
    }
    return Optional.of(
        TinkProtoKeysetFormat.parseKeyset(
                master.unwrap(wrapped.getData(), place(owner)),
                InsecureSecretKeyAccess.get(),
                AeadConfig2026.get())
            .getPrimitive(AeadConfig2026.get(), Aead.class));
  }

  private Optional<Document> wrapped(UUID owner) {
    return Optional.ofNullable(
        mongo.execute(COLLECTION, keys -> keys.find(Filters.eq("_id", owner)).first()));
  }

  private static String place(UUID owner) {
    return "dek/" + owner;
  }

  private record Kept(Aead aead, long since) {}
}
