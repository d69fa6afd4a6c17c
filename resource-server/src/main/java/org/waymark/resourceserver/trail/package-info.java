/// Who did and who saw what: documents that cannot be read or changed without a trace.
@NullMarked
package org.waymark.resourceserver.trail;

import org.jspecify.annotations.NullMarked;
