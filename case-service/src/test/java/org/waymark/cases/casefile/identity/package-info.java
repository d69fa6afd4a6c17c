/// The door of this part, against a real store.
@NullMarked
package org.waymark.cases.casefile.identity;

import org.jspecify.annotations.NullMarked;
