/// A made-up service that the library is tried on.
@NullMarked
package org.waymark.resourceserver.trial;

import org.jspecify.annotations.NullMarked;
