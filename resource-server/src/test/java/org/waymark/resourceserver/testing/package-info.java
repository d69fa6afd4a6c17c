/// What the services test with: a store, actors, and guards that turn red.
@NullMarked
package org.waymark.resourceserver.testing;

import org.jspecify.annotations.NullMarked;
