/// The demo's stories, read without telling them.
@NullMarked
package org.waymark.local.demo;

import org.jspecify.annotations.NullMarked;
