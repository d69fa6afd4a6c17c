/// Who the person is: a document of its own, sealed with a data key of its own, with a trail of its
/// own.
@NullMarked
package org.waymark.cases.survivor;

import org.jspecify.annotations.NullMarked;
