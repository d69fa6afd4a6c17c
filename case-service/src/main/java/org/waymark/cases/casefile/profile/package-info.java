/// What is known of the person and of what was done to them, without anything that names them.
@NullMarked
package org.waymark.cases.casefile.profile;

import org.jspecify.annotations.NullMarked;
