/// Waymark on one machine without Docker: what `./waymark up`, `down` and `status` do once
/// everything is built.
@NullMarked
package org.waymark.local;

import org.jspecify.annotations.NullMarked;
