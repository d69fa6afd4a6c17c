package org.waymark.resourceserver.trail;

/// What an insert under a caller's id came to.
///
/// @param fresh false when the id was known: then nothing was written but the trace of the reading
public record Inserted<T>(T value, boolean fresh) {}
