/// The plan of a file: tracks from templates, due dates that follow what happens, and what must
/// come first.
@NullMarked
package org.waymark.cases.casefile.plan;

import org.jspecify.annotations.NullMarked;
