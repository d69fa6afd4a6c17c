/// What the endpoints of all services share: revisions in `If-Match`, pages by cursor, the
/// described interface.
@NullMarked
package org.waymark.resourceserver.web;

import org.jspecify.annotations.NullMarked;
