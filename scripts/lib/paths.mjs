/** Where things are in a checkout. */
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const dist = path.join(root, 'dist');
export const cache = path.join(root, '.cache');
export const artifacts = path.join(root, 'artifacts');

/** A path as a person standing in the checkout would write it. */
export function shown(file) {
  const relative = path.relative(root, file);
  return relative.startsWith('..') ? file : relative;
}
