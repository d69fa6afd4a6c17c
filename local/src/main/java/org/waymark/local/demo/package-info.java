/// The demo: three organisations, their people and a quarter's worth of files, all invented. It
/// goes through the same doors as everybody, as the people whose work it plays; nothing here knows
/// a database.
@NullMarked
package org.waymark.local.demo;

import org.jspecify.annotations.NullMarked;
