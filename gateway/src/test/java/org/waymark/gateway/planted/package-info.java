/// Classes that break the rules of the architecture, to see that the rules notice.
@NullMarked
package org.waymark.gateway.planted;

import org.jspecify.annotations.NullMarked;
