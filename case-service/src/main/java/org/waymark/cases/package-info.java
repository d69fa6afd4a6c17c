/// Files of survivors, their plans and milestones, consent, referrals out, notes and the audit
/// page.
@NullMarked
package org.waymark.cases;

import org.jspecify.annotations.NullMarked;
