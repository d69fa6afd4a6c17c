/// Sessions, kept in MongoDB so that any gateway serves any user and a restart logs nobody out.
@NullMarked
package org.waymark.gateway.session;

import org.jspecify.annotations.NullMarked;
