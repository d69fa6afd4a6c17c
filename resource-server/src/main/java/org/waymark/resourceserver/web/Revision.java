package org.waymark.resourceserver.web;

import org.springframework.http.ResponseEntity;

/// The revision of a document that a change was based on, from `If-Match`. It counts changes only:
/// somebody reading the document does not make another's work stale.
public record Revision(long value) {
  /// For changes that are right whatever happened since, such as adding a note or applying an
  /// answer.
  public static final Revision ANY = new Revision(-1);

  public boolean matches(long current) {
    return this.equals(ANY) || value == current;
  }

  /// The same as an `ETag`, quotes included.
  public String etag() {
    return "\"" + value + "\"";
  }

  /// 200 with the body and its `ETag`.
  public <T> ResponseEntity<T> ok(T body) {
    return ResponseEntity.ok().eTag(etag()).body(body);
  }
}
