/**
 * `npm run bench -- rules`: how fast all rules for identifiers run together on one thread, on prose, on code, on logs
 * and on tables of numbers.
 */
import { RuleContext } from '../../server/src/core/detect/rules/context.ts';
import { findByRules } from '../../server/src/core/detect/rules/index.ts';
import { noiseFiles } from '../support/noise.ts';
import { businessText, logText, numberTable } from '../support/texts.ts';

const COUNTRIES = ['FR', 'BE', 'CH', 'LU', 'DE'];
/** UTF-16 units a corpus. */
const SIZE = 4_000_000;
const ROUNDS = 3;

const corpora: Readonly<Record<string, string>> = {
  'business text': repeated(businessText()),
  'source code': repeated(noiseFiles(SIZE).join('\n')),
  logs: repeated(logText(2000)),
  'table of numbers': repeated(numberTable(2000)),
};

let units = 0;
let milliseconds = 0;
for (const [name, text] of Object.entries(corpora)) {
  findByRules(new RuleContext(text.slice(0, 200_000), COUNTRIES));
  const times = Array.from({ length: ROUNDS }, () => {
    const before = threadTime();
    findByRules(new RuleContext(text, COUNTRIES));
    return threadTime() - before;
  });
  const best = Math.min(...times);
  units += text.length;
  milliseconds += best;
  console.log(`${name.padEnd(18)} ${(text.length / best / 1000).toFixed(1).padStart(6)} MB/s`);
}
console.log(
  `${'all together'.padEnd(18)} ${(units / milliseconds / 1000).toFixed(1).padStart(6)} MB/s, one thread`,
);

/** Milliseconds that this thread has had the processor: what else runs on the machine does not count. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function repeated(text: string): string {
  return text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
}
