/**
 * A detector host with a pipeline that does what the text says, so that tests can have crashes and hangs where they
 * want them. Everything else in it is the product's.
 */
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { MODEL_LABELS, type Mention, type ModelOutput } from '../../../server/src/core/types.ts';
import { Host } from '../../../server/src/ner/host.ts';
import { serveParent } from '../../../server/src/ner/host-port.ts';
import { servePipeline, type Pipeline } from '../../../server/src/ner/long-texts.ts';

/** Kills the host when the pipeline meets it. */
export const DEADLY = 'KILLTHEHOST';
/** Loops forever in the pipeline. */
export const ENDLESS = 'LOOPFOREVER';
/** Throws an error that quotes the text. */
export const THROWS = 'THROWANERROR';

const TYPES = { PER: 'PERSON', LOC: 'LOCATION', ORG: 'ORGANIZATION' } as const;

const pipeline: Pipeline<readonly string[]> = {
  compileDictionary: (snapshot) => snapshot.names.map(({ name }) => name),
  detectDocument({ text, model, dictionary }) {
    if (text.includes(DEADLY)) process.kill(process.pid, 'SIGKILL');
    if (text.includes(THROWS)) throw new Error(text);
    while (text.includes(ENDLESS));
    return [...(model === undefined ? [] : decode(model)), ...known(text, dictionary)];
  },
  detectKnown: (text, dictionary) => known(text, dictionary),
};

/** Each word that is a name more likely than not, by itself. */
function decode({ starts, ends, probabilities }: ModelOutput): Mention[] {
  return Array.from(starts).flatMap((start, word): Mention[] => {
    const row = probabilities.subarray(word * MODEL_LABELS.length, (word + 1) * MODEL_LABELS.length);
    const best = row.indexOf(Math.max(...row));
    const label = MODEL_LABELS[best]?.slice(2);
    if (label !== 'PER' && label !== 'LOC' && label !== 'ORG') return [];
    return [
      { start, end: ends[word] ?? start, type: TYPES[label], confidence: row[best] ?? 0, detector: 'model' },
    ];
  });
}

function known(text: string, names: readonly string[]): Mention[] {
  return names.flatMap((name): Mention[] => {
    const start = text.indexOf(name);
    if (start < 0) return [];
    return [{ start, end: start + name.length, type: 'PERSON', confidence: 1, detector: 'dictionary' }];
  });
}

const load = (): Promise<typeof pipeline> => Promise.resolve(pipeline);

if (!isMainThread) void servePipeline(load);
else if (process.send !== undefined) {
  const worker = join(import.meta.dirname, '../../../server/src/ner/worker.ts');
  serveParent((port) => new Host(port, load, { worker, longTexts: import.meta.filename }));
}
