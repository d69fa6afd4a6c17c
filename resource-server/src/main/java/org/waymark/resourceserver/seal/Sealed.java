package org.waymark.resourceserver.seal;

import java.util.Arrays;

/// An encrypted value as it stands in a document. Only [Seals] makes and opens one.
@SuppressWarnings(
    "ArrayRecordComponent") // compared by content below; a copy per access would buy nothing
public record Sealed(byte[] value) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Sealed(byte[] theirs) && Arrays.equals(value, theirs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return "Sealed";
  }
}
