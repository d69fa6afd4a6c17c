/// The trips of the people who use Waymark, made in a real browser against the running system. They
/// run when `waymark.trips.address` names one; `./waymark test` starts a throw-away instance for
/// them.
@NullMarked
package org.waymark.local.trips;

import org.jspecify.annotations.NullMarked;
