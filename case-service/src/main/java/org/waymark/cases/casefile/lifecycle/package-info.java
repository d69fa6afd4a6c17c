/// The states of a file, the moves between them and what guards each move (domain.md §2.2).
@NamedInterface("lifecycle")
@NullMarked
package org.waymark.cases.casefile.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
