/** Texts made for measuring: always the same. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DOCUMENTS = path.join(import.meta.dirname, '../fixtures/documents');

/** A small generator of pseudo-random numbers (mulberry32): the same sequence for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The documents of the regression suite, without their marks. */
export function businessText(): string {
  return readdirSync(DOCUMENTS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) =>
      readFileSync(path.join(DOCUMENTS, file), 'utf8').replace(/\[\[[A-Z_]+:([^\]]+)\]\]/g, '$1'),
    )
    .join('\n\n');
}

/** Lines of a server's log. */
export function logText(lines: number): string {
  const random = randomFrom(7);
  const int = (below: number): number => Math.floor(random() * below);
  const hex = (length: number): string => Array.from({ length }, () => int(16).toString(16)).join('');
  return Array.from({ length: lines }, (_, i) => {
    const time = `2025-03-${String(1 + int(28)).padStart(2, '0')}T${String(int(24)).padStart(2, '0')}:${String(int(60)).padStart(2, '0')}:07.${int(1000)}Z`;
    return `${time} INFO [worker-${int(16)}] request ${hex(32)} GET /api/v2/items/${int(1e6)}?page=${int(50)} 200 ${int(4000)}ms ${int(1e7)} bytes seq=${1e6 + i} trace=${hex(16)}`;
  }).join('\n');
}

/** A price list and a scientific table. */
export function numberTable(rows: number): string {
  const random = randomFrom(11);
  const int = (below: number): number => Math.floor(random() * below);
  return Array.from(
    { length: rows },
    (_, i) =>
      `${i}\tREF-${int(1e5)}\t${int(1e4)}.${int(100)}\t${int(1e6)}\t${random().toFixed(6)}\t${(random() * 1e4).toFixed(3)}\t${int(1e9)}\t${int(200)} ${int(1000)} ${int(1000)}\t${random().toExponential(4)}`,
  ).join('\n');
}
