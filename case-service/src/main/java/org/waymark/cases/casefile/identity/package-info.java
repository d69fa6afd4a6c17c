/// The file's door to who the person is: asked for with a purpose, answered with a trace.
@NullMarked
package org.waymark.cases.casefile.identity;

import org.jspecify.annotations.NullMarked;
