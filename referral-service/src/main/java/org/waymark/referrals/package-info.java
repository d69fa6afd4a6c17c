/// What passes between organisations: partners, referrals and what came of them.
@NullMarked
package org.waymark.referrals;

import org.jspecify.annotations.NullMarked;
