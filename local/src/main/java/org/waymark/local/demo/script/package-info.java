/// The stories of the demo as they are written down, and what each step of one means as a request.
@NullMarked
package org.waymark.local.demo.script;

import org.jspecify.annotations.NullMarked;
