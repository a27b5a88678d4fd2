/**
 * Restore is the identity: generated documents of any Unicode, encoding and line end are pseudonymised on disk by a real
 * run with a real vault, and restored; every byte is compared. Also with another theme in between. Not a measure of
 * speed: a proof with a count.
 *
 * Usage: node test/bench/round-trip.ts [DOCUMENTS] [SEED]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { remap } from '../../server/src/batch/remap.ts';
import { MADE_NAMES, madeDocuments } from '../support/generated-documents.ts';
import { Workspace } from '../unit/batch/workspace.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const SEED = Number(process.argv[3] ?? 20_261_122);
const IN_ONE_RUN = 1000;

interface Counts {
  documents: number;
  bytes: number;
  /** Documents that a run changed. */
  written: number;
  places: number;
  /** Not as they were before. */
  different: number;
}

const counts: Counts = { documents: 0, bytes: 0, written: 0, places: 0, different: 0 };
const started = performance.now();
const documents = madeDocuments(COUNT, SEED);
for (let from = 0; from < documents.length; from += IN_ONE_RUN) await roundTrip(from);

async function roundTrip(from: number): Promise<void> {
  const workspace = new Workspace([...MADE_NAMES, 'marie.dubois@kelvar.fr']);
  try {
    await workspace.createVault();
    const originals = new Map<string, Buffer>();
    for (const [i, { bytes }] of documents.slice(from, from + IN_ONE_RUN).entries()) {
      originals.set(workspace.put(`${from + i}.txt`, bytes), bytes);
      counts.documents += 1;
      counts.bytes += bytes.length;
    }
    const outcome = await workspace.pseudonymize();
    counts.written += outcome.written.length;
    counts.places += outcome.mentions;
    // Every other thousand goes through one more mapping.
    if ((from / IN_ONE_RUN) % 2 === 1) {
      const change = { kind: 'mapping', to: { theme: 'neutral_id' } } as const;
      await remap([workspace.folder], { domain: 'default', change }, workspace.env);
    }
    await workspace.restore();
    for (const [path, bytes] of originals) if (!readFileSync(path).equals(bytes)) counts.different += 1;
  } finally {
    await workspace.remove();
  }
}

const seconds = (performance.now() - started) / 1000;
console.log(
  `${counts.documents} documents (${counts.bytes} bytes), ${counts.written} written with ${counts.places} replacements, ` +
    `restored: ${counts.documents - counts.different} byte for byte, ${counts.different} not. ${seconds.toFixed(0)} s.`,
);
const result = process.env['BENCH_RESULT'];
if (result !== undefined) writeFileSync(result, JSON.stringify({ ...counts, seconds }));
if (counts.different > 0 || counts.written === 0) process.exitCode = 1;
