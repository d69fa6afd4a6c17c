/// What happened on a file, part by part, newest first.
@NullMarked
package org.waymark.cases.casefile.timeline;

import org.jspecify.annotations.NullMarked;
