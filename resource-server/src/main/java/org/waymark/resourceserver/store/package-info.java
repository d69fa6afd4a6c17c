/// The ground every service stands on in MongoDB: zone-free dates, standard UUIDs, types known
/// before they are read.
@NullMarked
package org.waymark.resourceserver.store;

import org.jspecify.annotations.NullMarked;
