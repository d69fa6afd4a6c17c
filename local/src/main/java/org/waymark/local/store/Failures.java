package org.waymark.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.function.Supplier;

/// Errors as the protocol's own replies. An exception that reached the engine's connection handler
/// would be logged there together with the whole command, names and all.
final class Failures {
  private static final int UNAUTHORIZED = 13;

  private Failures() {}

  static Document asReply(Supplier<Document> command) {
    try {
      return command.get();
    } catch (MongoServerError error) {
      var reply = failed(error.getMessageWithoutErrorCode());
      reply.put("code", error.getCode());
      reply.putIfNotNull("codeName", error.getCodeName());
      return reply;
    } catch (MongoServerException error) {
      return failed(error.getMessageWithoutErrorCode());
    } catch (RuntimeException unexpected) {
      return failed(
          "The embedded store cannot do this (" + unexpected.getClass().getSimpleName() + ")");
    }
  }

  static Document notAuthorised() {
    return failed("not authorized: this store serves the installation that started it")
        .append("code", UNAUTHORIZED)
        .append("codeName", "Unauthorized");
  }

  static MongoServerException outdatedProtocol() {
    var refused = new MongoServerException("The embedded store does not speak the legacy protocol");
    refused.setLogError(false);
    return refused;
  }

  private static Document failed(String message) {
    return new Document("ok", 0).append("errmsg", message);
  }
}
