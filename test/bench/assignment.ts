/**
 * How many persons a second get a pseudonym, and how many mentions a second are written, with a mapping in memory.
 * Seconds are of processor time (a busy machine would tell about its other work); the clock's are beside them.
 *
 * Usage: node test/bench/assignment.ts [PERSONS]
 */
import { performance } from 'node:perf_hooks';
import { prepareNames, renderDocument } from '../../server/src/core/pseudonyms/assignment.ts';
import type { NamedDocument } from '../../server/src/core/pseudonyms/assignment-types.ts';
import { MemoryMapping } from '../unit/pseudonyms/memory-mapping.ts';

const PERSONS = Number(process.argv[2] ?? 100_000);
const IN_ONE_DOCUMENT = 1_000;
const GIVEN_NAMES = 5_000;

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

function makeDocuments(): readonly NamedDocument[] {
  return Array.from({ length: Math.ceil(PERSONS / IN_ONE_DOCUMENT) }, (_, d) => ({
    id: String(d),
    language: 'fr',
    encoding: 'unicode',
    mentions: Array.from({ length: Math.min(IN_ONE_DOCUMENT, PERSONS - d * IN_ONE_DOCUMENT) }, (__, i) => {
      const n = d * IN_ONE_DOCUMENT + i;
      // Every person has a surname of its own: the hardest case.
      return {
        type: 'PERSON',
        surface: `${word(n % GIVEN_NAMES)} ${word(n + 1_000_000)}`,
        before: '',
        after: '',
      };
    }),
  }));
}

function timed<T>(run: () => T): { readonly result: T; readonly seconds: number; readonly wall: number } {
  const clock = performance.now();
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6, wall: (performance.now() - clock) / 1000 };
}

const documents = makeDocuments();
const mapping = new MemoryMapping();
const prepared = timed(() => prepareNames(mapping, documents, new Set()));
const rendered = timed(() => documents.map((one) => renderDocument(mapping, one)));
const again = timed(() => prepareNames(mapping, documents, new Set()));
const distinct = new Set(rendered.result.flatMap((list) => list.map(({ text }) => text))).size;
const rate = (seconds: number): string => `${Math.round(PERSONS / seconds).toLocaleString('en')}/s`;

console.log(
  `persons assigned    ${PERSONS}  ${rate(prepared.seconds)}  (${prepared.seconds.toFixed(1)} s of processor, ${prepared.wall.toFixed(1)} s by the clock)`,
);
console.log(`mentions written    ${PERSONS}  ${rate(rendered.seconds)}`);
console.log(`known names again   ${again.result.newEntities} new  ${rate(again.seconds)}`);
console.log(`distinct pseudonyms ${distinct}`);
console.log(`lists used          ${JSON.stringify(prepared.result.exhaustion)}`);
const surnames = mapping.components.values().filter(({ kind }) => kind === 'surname');
console.log(
  `last surnames       ${surnames
    .slice(-8)
    .map(({ pseudonym }) => pseudonym)
    .join(' ')}`,
);
if (distinct !== PERSONS) process.exitCode = 1;
