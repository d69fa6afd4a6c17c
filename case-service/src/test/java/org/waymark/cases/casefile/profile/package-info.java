/// Profiles and ages.
@NullMarked
package org.waymark.cases.casefile.profile;

import org.jspecify.annotations.NullMarked;
