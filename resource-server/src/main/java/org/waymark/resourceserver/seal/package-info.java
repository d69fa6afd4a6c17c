/// Sealed values: text encrypted under a key of the person it is about, so that destroying the key
/// is erasure.
@NullMarked
package org.waymark.resourceserver.seal;

import org.jspecify.annotations.NullMarked;
