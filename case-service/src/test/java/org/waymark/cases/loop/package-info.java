/// The loop between two services as processes of their own, with real tokens and over a real wire,
/// killed on the way.
@NullMarked
package org.waymark.cases.loop;

import org.jspecify.annotations.NullMarked;
