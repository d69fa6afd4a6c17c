/// How a file begins: its opening, its number, safe to read out on the phone, and its alias.
/// Neither is derived from the person.
@NullMarked
package org.waymark.cases.casefile.register;

import org.jspecify.annotations.NullMarked;
