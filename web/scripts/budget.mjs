// First load must stay usable on a 400 kbit/s link: everything the entry pulls in statically, compressed.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 250_000;
const dist = new URL('../dist/', import.meta.url);

/** @typedef {{ file: string, imports?: string[], isEntry?: boolean }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** @type {Set<string>} */
const files = new Set();
/** @param {string} key */
function walk(key) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  chunk.imports?.forEach(walk);
}
Object.entries(manifest)
  .filter(([, chunk]) => chunk.isEntry)
  .forEach(([key]) => walk(key));

const size = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
const words = `first load: ${(size / 1000).toFixed(1)} kB of compressed JavaScript in ${files.size} files, limit ${LIMIT / 1000} kB`;
if (size > LIMIT || files.size === 0) {
  console.error(`Over budget: ${words}`);
  process.exit(1);
}
console.log(words);
