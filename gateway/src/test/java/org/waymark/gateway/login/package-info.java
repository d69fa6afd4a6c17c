@NullMarked
package org.waymark.gateway.login;

import org.jspecify.annotations.NullMarked;
