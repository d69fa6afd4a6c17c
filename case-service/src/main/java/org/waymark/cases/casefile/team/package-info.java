/// Who is on the team of a file, and who owns it.
@NamedInterface("team")
@NullMarked
package org.waymark.cases.casefile.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
