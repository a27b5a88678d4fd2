/**
 * The vault at its full size: opening and deriving the key, look-ups and assignments at 100,000 entities, bytes an
 * entity, exact restore. `npm run bench -- vault`
 *
 * Times are of the clock, and of the processor beside them: on a busy machine the clock tells of its other work.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import type { NamedDocument } from '../../server/src/core/pseudonyms/assignment-types.ts';
import { applySpans, buildReplacedText } from '../../server/src/core/restore/exact.ts';
import { Vault } from '../../server/src/store/vault.ts';

const ENTITIES = Number(process.argv[2] ?? 100_000);
const MORE = Math.min(10_000, ENTITIES);
const IN_ONE_DOCUMENT = 1_000;
const PASSPHRASE = 'correct horse battery';

const table = new Table({ head: ['', 'clock', 'processor', 'goal'], style: { head: [], border: [] } });
const measured: Record<string, number> = {};
const folder = mkdtempSync(join(tmpdir(), 'nom-de-plume-bench-'));
const file = join(folder, 'bench.vault');

try {
  measureVault();
  measureRestore();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(table.toString());
const { BENCH_RESULT } = process.env;
if (BENCH_RESULT !== undefined) writeFileSync(BENCH_RESULT, JSON.stringify(measured, undefined, 1));

function measureVault(): void {
  Vault.create(file, PASSPHRASE);
  let vault = Vault.open(file, { passphrase: PASSPHRASE });
  const documents = documentsOf(0, ENTITIES);
  rate(`assignments/s up to ${ENTITIES} entities`, ENTITIES, '>= 10000', () => {
    vault.prepare('default', documents, new Set());
  });
  const more = documentsOf(ENTITIES, MORE);
  rate(`assignments/s at ${ENTITIES} entities`, MORE, '>= 10000', () => {
    vault.prepare('default', more, new Set());
  });
  rate('look-ups/s (render)', ENTITIES, '>= 50000', () => {
    for (const document of documents) vault.render('default', document);
  });
  vault.close();
  note('vault bytes an entity', statSync(file).size / (ENTITIES + MORE));

  time(`open, ${ENTITIES} entities, key derivation included, s`, () => {
    vault = Vault.open(file, { passphrase: PASSPHRASE });
  });
  time(`check every row, s`, () => {
    if (vault.check().length > 0) throw new Error('The vault is not what was written.');
  });
  vault.close();
  const small = join(folder, 'small.vault');
  Vault.create(small, PASSPHRASE);
  time('open, empty, key derivation included, s', () => {
    Vault.open(small, { passphrase: PASSPHRASE }).close();
  });
}

/** A text with a replaced name every hundred characters or so. */
function measureRestore(): void {
  const sentence =
    'Madame Marie Dubois a signé le contrat le 3 mars, en présence de son notaire et de deux témoins. ';
  const text = sentence.repeat(200_000);
  const replacements = Array.from({ length: 200_000 }, (_, index) => ({
    start: index * sentence.length + 7,
    end: index * sentence.length + 19,
    text: 'Claire Petit-Jean',
    type: 'PERSON' as const,
    entityId: 'e',
  }));
  const built = buildReplacedText(text, replacements);
  const megabytes = Buffer.byteLength(built.text) / 1e6;
  rate('exact restore, MB/s', megabytes * 5, '>= 50', () => {
    for (let round = 0; round < 5; round++) {
      if (applySpans(built.text, built.spans).length !== text.length) throw new Error('Not restored.');
    }
  });
}

function documentsOf(from: number, count: number): NamedDocument[] {
  return Array.from({ length: Math.ceil(count / IN_ONE_DOCUMENT) }, (_, document) => ({
    id: String(document),
    language: 'fr',
    encoding: 'unicode',
    mentions: Array.from(
      { length: Math.min(IN_ONE_DOCUMENT, count - document * IN_ONE_DOCUMENT) },
      (__, index) => {
        const number = from + document * IN_ONE_DOCUMENT + index;
        // Ten people share a surname, as in a real population; given names come from a few thousand.
        const surface = `${word(number % 5_000)} ${word(1_000_000 + Math.floor(number / 10))}`;
        return { type: 'PERSON', surface, before: '', after: '' };
      },
    ),
  }));
}

/** A made-up word that no two numbers share: syllables of a consonant and a vowel. */
function word(number: number): string {
  const consonants = 'bcdfgjklmnprstvz';
  const vowels = 'aeiou';
  let text = '';
  for (let rest = number + 80 * 80; rest > 0; rest = Math.floor(rest / 80)) {
    text += (consonants[rest % 16] ?? '') + (vowels[Math.floor(rest / 16) % 5] ?? '');
  }
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}x`;
}

function rate(what: string, count: number, goal: string, work: () => void): void {
  const { clock, processor } = timed(work);
  measured[what] = count / clock;
  measured[`${what}, processor`] = count / processor;
  table.push([what, (count / clock).toFixed(0), (count / processor).toFixed(0), goal]);
}

function time(what: string, work: () => void): void {
  const { clock, processor } = timed(work);
  measured[what] = clock;
  table.push([what, clock.toFixed(2), processor.toFixed(2), '']);
}

function note(what: string, value: number): void {
  measured[what] = value;
  table.push([what, value.toFixed(0), '', '']);
}

/** Seconds. */
function timed(work: () => void): { clock: number; processor: number } {
  const start = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return { clock: (performance.now() - start) / 1e3, processor: (user + system) / 1e6 };
}
