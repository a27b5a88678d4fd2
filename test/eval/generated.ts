/** Documents of the generator in `models/train`: one JSON object a line, `{ "text", "spans": [[start, end, "PER"]] }`. */
import * as v from 'valibot';
import type { GoldDocument } from './corpus.ts';

const Line = v.object({ text: v.string(), spans: v.array(v.tuple([v.number(), v.number(), v.string()])) });

/** The documents of such a file. Offsets are UTF-16 units. @throws ValiError for a line of another shape */
export function readGenerated(content: string): GoldDocument[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const parsed = v.parse(Line, JSON.parse(line));
      return { text: parsed.text, spans: parsed.spans.map(([start, end, tag]) => ({ start, end, tag })) };
    });
}
