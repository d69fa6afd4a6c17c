/// Templates, with planted faults.
@NullMarked
package org.waymark.cases.casefile.plan.template;

import org.jspecify.annotations.NullMarked;
