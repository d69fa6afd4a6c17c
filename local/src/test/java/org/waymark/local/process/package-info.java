/// Programs found again, judged and stopped.
@NullMarked
package org.waymark.local.process;

import org.jspecify.annotations.NullMarked;
