/// One installation on this machine: its directories, its ports and its secrets.
@NullMarked
package org.waymark.local.instance;

import org.jspecify.annotations.NullMarked;
