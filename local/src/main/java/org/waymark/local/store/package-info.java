/// The embedded store: a MongoDB-compatible server on one file, for one machine without Docker.
///
/// mongo-java-server on H2's MVStore as published forgets the last second of acknowledged writes
/// when it is killed, can leave an index at odds with its data, and hands out documents that
/// another thread is changing. What is here makes it keep three promises: an acknowledged write is
/// on the disk, a reader sees a document as one write left it, and nobody without the start-up
/// token gets in. It stays a store for evaluation, tests and a small office.
@NullMarked
package org.waymark.local.store;

import org.jspecify.annotations.NullMarked;
