/**
 * Fills the tables of docs/performance.md from a file that `npm run bench` wrote.
 *   node scripts/performance-tables.mjs [FILE]              from artifacts/bench.json if not given
 *   node scripts/performance-tables.mjs FILE --before FILE  with the figures of another build beside them
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { artifacts, root } from './lib/paths.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' } },
});
const results = read(positionals[0] ?? path.join(artifacts, 'bench.json'));
const before = values.before === undefined ? undefined : read(values.before);
const page = path.join(root, 'docs/performance.md');
const lines = results.run?.measured?.lines ?? [];
const was = before?.run?.measured?.lines ?? [];

let text = fs.readFileSync(page, 'utf8');
text = fill(text, 'machine', machine());
text = fill(text, 'targets', targets());
text = fill(text, 'runs', runs());
text = fill(text, 'writing', writing());
text = fill(text, 'hot', hot());
fs.writeFileSync(page, text);

function machine() {
  const { cpu, cores, memoryGiB, platform, node, load } = results.machine ?? {};
  return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${platform}, Node ${node}; load when it ended: ${(load ?? []).join(', ')}. Measured at ${results.run?.at ?? 'no time'}.`;
}

function targets() {
  const rows = [
    [
      'detection, 2 workers against 1, 100 x 3,000 words',
      '>= 1.8',
      ratio('100 x 3,000 words: detection, 2 workers against 1'),
    ],
    [
      'whole run against detection alone, 100 x 3,000 words',
      '>= 0.9',
      ratio('100 x 3,000 words: whole run against detection'),
    ],
    ['spike10, command line, cold', '<= 2 s', seconds('spike10', 'command line, cold')],
    ['spike10, warm', '<= 0.3 s', seconds('spike10', 'run, warm')],
    ['spike10, warm, texts seen before', '', seconds('spike10', 'run, warm, texts seen before')],
    ['100 x 3,000 words, whole run, fsync', '>= 5 documents/s', rate('100 x 3,000 words', 'run')],
    ['10,000 files of 1 KB, fsync on', '>= 200 files/s', rate('10,000 x 1 KB', 'run')],
    [
      'the same without the model, fsync off',
      '>= 500 files/s',
      rate('10,000 x 1 KB', 'run without the model'),
    ],
    [
      'the same without the model, fsync on',
      '>= 200 files/s',
      rate('10,000 x 1 KB', 'run without the model, fsync'),
    ],
    ['peak memory, 2 workers, the most of all corpora', '<= 500 MiB', peak()],
    ["editor's edit to marks, p95, beside a run", '<= 2 x idle, <= 150 ms', editor()],
    ['ten jobs at once against their sum over the cores', '<= 2', jobs()],
    ['cancelled after, 100 x 3,000 words', '<= 200 ms', cancelled()],
    ['files lost, torn or done twice', '0', lines.reduce((sum, { wrong }) => sum + wrong, 0)],
  ];
  return table(['what', 'target', 'measured'], rows);
}

function runs() {
  const rows = lines.map((line) => {
    const old = was.find(
      ({ corpus, what, workers }) => corpus === line.corpus && what === line.what && workers === line.workers,
    );
    return [
      line.corpus,
      line.what,
      line.workers,
      `${line.seconds.toFixed(2)} ± ${Math.round(line.spread * 100)} % (${line.rounds})`,
      line.cpu.toFixed(2),
      Math.round(line.words / line.seconds),
      (line.files / line.seconds).toFixed(1),
      Math.round(line.peak),
      `${Math.round(line.cached * 100)} %`,
      Math.round(line.queued),
      stages(line),
      ...(before === undefined
        ? []
        : [old === undefined ? '' : `${old.seconds.toFixed(2)} / ${old.cpu.toFixed(2)}`]),
    ];
  });
  const head = [
    'corpus',
    'what',
    'workers',
    's (rounds)',
    'CPU s',
    'words/s',
    'files/s',
    'MiB',
    'cached',
    'with the detector, ms',
    'stages',
  ];
  return table([...head, ...(before === undefined ? [] : ['before: s / CPU s'])], rows);
}

function writing() {
  const rows = lines.flatMap((line) =>
    Object.entries(line.writes ?? {}).map(([name, one]) => [
      line.corpus,
      name,
      one.seconds.toFixed(2),
      Math.round(line.files / one.seconds),
      stages(one),
    ]),
  );
  return table(['corpus', 'where and how', 's', 'files/s', 'stages'], rows);
}

function hot() {
  const rows = Object.entries(results.profile?.measured?.hot ?? {}).flatMap(([corpus, list]) =>
    list.map(({ milliseconds, share, name, place }) => [
      corpus,
      Math.round(milliseconds),
      `${(share * 100).toFixed(1)} %`,
      `\`${name}\``,
      place,
    ]),
  );
  return table(['corpus', 'ms', 'of all', 'function', 'place'], rows);
}

function stages({ phases }) {
  const all = Object.values(phases).reduce((sum, one) => sum + one, 0);
  return Object.entries(phases)
    .map(([name, one]) => `${name} ${Math.round((100 * one) / all)} %`)
    .join(', ');
}

function line(corpus, what) {
  return lines.find((one) => one.corpus === corpus && one.what === what);
}

function ratio(name) {
  return results.run?.measured?.ratios?.[name]?.toFixed(2) ?? '';
}

function seconds(corpus, what) {
  const found = line(corpus, what);
  return found === undefined ? '' : `${found.seconds.toFixed(2)} s`;
}

function rate(corpus, what) {
  const found = line(corpus, what);
  return found === undefined ? '' : `${(found.files / found.seconds).toFixed(1)}/s`;
}

function peak() {
  const two = lines.filter(({ workers }) => workers === 2);
  return two.length === 0 ? '' : `${Math.round(Math.max(...two.map((one) => one.peak)))} MiB`;
}

function editor() {
  const measured = results.editor?.measured;
  const beside = measured?.['the same beside a run, p95 ms'];
  const idle = measured?.['5,000-word file: a new paragraph to marks, p95 ms'];
  return beside === undefined ? '' : `${beside} ms, idle ${idle} ms`;
}

function jobs() {
  const { ideal, seconds: taken } = results.jobs?.measured ?? {};
  return ideal === undefined ? '' : (taken / ideal).toFixed(2);
}

function cancelled() {
  const found = line('100 x 3,000 words', 'cancelled');
  return found?.cancelled === undefined ? '' : `${Math.round(found.cancelled)} ms`;
}

function table(head, rows) {
  const cell = (value) => String(value).replaceAll('|', '\\|');
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

function fill(content, name, filling) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [content.indexOf(begin), content.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md lacks the markers of "${name}"`);
  return `${content.slice(0, from + begin.length)}\n\n${filling}\n\n${content.slice(to)}`;
}

function read(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
