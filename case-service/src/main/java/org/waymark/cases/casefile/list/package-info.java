/// Files as lines of a list: access is part of the query, and nothing is unsealed.
@NamedInterface("list")
@NullMarked
package org.waymark.cases.casefile.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
