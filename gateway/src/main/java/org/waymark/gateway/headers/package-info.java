/// What every answer carries so that a browser protects the people using it.
@NullMarked
package org.waymark.gateway.headers;

import org.jspecify.annotations.NullMarked;
