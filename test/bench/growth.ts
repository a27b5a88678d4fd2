/**
 * `npm run bench -- growth`: every rule on texts made to hurt it, 1.25 and 10 million characters. Prints the slowest and
 * those that grow most; fails when eight times the text takes more than sixteen times the time.
 */
import { writeFileSync } from 'node:fs';
import { FACTOR, GROWTH_CASES, growthOf, MOST } from '../support/growth.ts';

const SIZE = 10_000_000;
/** Own patterns run in the engine of RE2 for JavaScript, which is slower by far. */
const SIZE_OF_PATTERNS = 1_000_000;
const SHOWN = 10;

const results = GROWTH_CASES.map((one) => {
  const size = one.name.startsWith('own pattern') ? SIZE_OF_PATTERNS : SIZE;
  const { large, ratio } = growthOf(one, size);
  return { name: one.name, unit: one.unit, ratio, speed: size / large / 1000 };
});

const line = ({ name, unit, ratio, speed }: (typeof results)[number]): string =>
  `${name.padEnd(28)} ${JSON.stringify(unit).slice(0, 28).padEnd(28)} ${ratio.toFixed(1).padStart(5)} ${speed.toFixed(1).padStart(8)} MB/s`;

console.log(`${results.length} texts; ratio of times for ${FACTOR} times the text, speed on the long one`);
console.log('\nThose that grow most:');
for (const one of [...results].sort((a, b) => b.ratio - a.ratio).slice(0, SHOWN)) console.log(line(one));
console.log('\nThe slowest:');
for (const one of [...results].sort((a, b) => a.speed - b.speed).slice(0, SHOWN)) console.log(line(one));

const worst = Math.max(...results.map(({ ratio }) => ratio));
const file = process.env['BENCH_RESULT'];
if (file !== undefined) {
  const slowest = Math.min(...results.map(({ speed }) => speed));
  writeFileSync(file, JSON.stringify({ texts: results.length, worstRatio: worst, slowest }));
}
if (worst >= MOST) {
  console.error(`A rule grows faster than its text: ${worst.toFixed(1)} times for ${FACTOR} times the text.`);
  process.exitCode = 1;
}
