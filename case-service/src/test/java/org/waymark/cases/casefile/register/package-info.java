/// Case numbers and aliases.
@NullMarked
package org.waymark.cases.casefile.register;

import org.jspecify.annotations.NullMarked;
