/// What holds for the whole service.
@NullMarked
package org.waymark.cases;

import org.jspecify.annotations.NullMarked;
