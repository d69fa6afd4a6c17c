/// People and organisations, as the browser's pickers and the account screen need them. All of it
/// is kept in Keycloak.
@NullMarked
package org.waymark.identity;

import org.jspecify.annotations.NullMarked;
