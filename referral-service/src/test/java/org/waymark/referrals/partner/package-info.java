/// Tests of what the main package of this name promises.
@NullMarked
package org.waymark.referrals.partner;

import org.jspecify.annotations.NullMarked;
