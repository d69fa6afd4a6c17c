/// What an installation makes for itself, and keeps.
@NullMarked
package org.waymark.local.instance;

import org.jspecify.annotations.NullMarked;
