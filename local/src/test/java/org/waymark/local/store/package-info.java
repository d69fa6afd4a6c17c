/// What the embedded store promises, tried on it from outside.
@NullMarked
package org.waymark.local.store;

import org.jspecify.annotations.NullMarked;
