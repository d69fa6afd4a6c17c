/// The programs of an installation: how each is started, found again, asked whether it is ready,
/// and stopped.
///
/// A program is recognised by marks on its own command line, never by a file that says so. So a
/// launcher that was killed leaves nothing behind that could mislead the next one.
@NullMarked
package org.waymark.local.process;

import org.jspecify.annotations.NullMarked;
