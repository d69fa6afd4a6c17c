/// Rules of the account screen, without a server.
@NullMarked
package org.waymark.identity.accounts;

import org.jspecify.annotations.NullMarked;
