package org.waymark.identity.directory;

import org.jspecify.annotations.Nullable;

/// An organisation that works in Waymark.
///
/// @param alias its name in tokens, URLs and other services; it never changes
/// @param country ISO 3166-1 alpha-2
public record Organisation(String alias, String name, @Nullable String country) {}
