/** What costs most in CPU profiles: the time of each function by itself, over all processes. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { ROOT } from './measure.ts';

export interface Hot {
  readonly milliseconds: number;
  /** Of the time that the threads were busy. */
  readonly share: number;
  readonly name: string;
  /** File and line, from the root of the checkout. */
  readonly place: string;
}

const Profile = v.object({
  nodes: v.array(
    v.object({
      id: v.number(),
      callFrame: v.object({ functionName: v.string(), url: v.string(), lineNumber: v.number() }),
    }),
  ),
  samples: v.array(v.number()),
  timeDeltas: v.array(v.number()),
});

/** Waiting is no work. */
const IDLE: ReadonlySet<string> = new Set(['(idle)', '(program)']);

/** The costliest functions, with a place in a file; what the engine does by itself is among them. */
export function hottest(files: readonly string[], count = 10): Hot[] {
  const times = new Map<string, { name: string; place: string; milliseconds: number }>();
  let busy = 0;
  for (const file of files) {
    const { nodes, samples, timeDeltas } = v.parse(Profile, JSON.parse(readFileSync(file, 'utf8')));
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
    for (const [index, id] of samples.entries()) {
      const frame = frames.get(id);
      if (frame === undefined || IDLE.has(frame.functionName)) continue;
      const milliseconds = (timeDeltas[index] ?? 0) / 1000;
      busy += milliseconds;
      const place = placeOf(frame.url, frame.lineNumber);
      const name = frame.functionName || '(anonymous)';
      const known = times.get(`${name} ${place}`);
      times.set(`${name} ${place}`, { name, place, milliseconds: (known?.milliseconds ?? 0) + milliseconds });
    }
  }
  return [...times.values()]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, count)
    .map((one) => ({ ...one, share: one.milliseconds / busy }));
}

function placeOf(url: string, line: number): string {
  if (url === '') return 'native';
  const file = url.startsWith('file:') ? relative(ROOT, fileURLToPath(url)) : url;
  return `${file}:${line + 1}`;
}
