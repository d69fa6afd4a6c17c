/// Messages that leave a document only after it is saved, and are delivered until they have
/// arrived.
@NullMarked
package org.waymark.resourceserver.outbox;

import org.jspecify.annotations.NullMarked;
