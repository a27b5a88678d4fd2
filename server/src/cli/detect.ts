import { isFailure } from '../batch/read-file.ts';
import { scan } from '../batch/scan.ts';
import type { ScannedFile } from '../batch/types.ts';
import type { EntityType, Mention } from '../core/types.ts';
import { Context, shown } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { tellLeftOut } from './left-out.ts';
import { clearProgress, printLine, progressReporter } from './terminal.ts';

export interface DetectFlags {
  readonly json?: true;
  readonly types?: readonly EntityType[];
  readonly minConfidence?: number;
  readonly workers?: number;
}

/** `detect PATH...`: finds and tells, changes nothing. */
export async function detect(paths: readonly string[], flags: DetectFlags): Promise<number> {
  const { types, minConfidence, workers } = flags;
  await using context = new Context({
    paths,
    overrides: {
      ...(types === undefined ? {} : { types }),
      ...(minConfidence === undefined ? {} : { minConfidence }),
      ...(workers === undefined ? {} : { workers }),
    },
  });
  context.detector.warmUp();
  const places = new Map<string, Places>();
  const environment = await context.environment();
  const onFile = (file: ScannedFile, text: string): void => {
    if (flags.json !== true) places.set(file.path, file.mentions.map(lineFinder(text)));
  };
  const result = await scan(context.paths, { ...environment, onFile }, progressReporter(), context.signal);
  clearProgress();
  for (const file of result.files) {
    if (flags.json === true) await printLine(JSON.stringify(asJson(file)));
    else await printMentions(file, places.get(file.path) ?? []);
  }
  tellLeftOut(result.notLookedAt);
  return result.notLookedAt.some(isFailure) ? EXIT.findings : EXIT.done;
}

/** One line a document. Offsets are UTF-16 units into the decoded text without its byte-order mark. */
function asJson(file: ScannedFile): object {
  return {
    file: shown(file.path),
    entities: file.mentions.map(({ start, end, type, confidence, detector }) => [
      start,
      end,
      type,
      Math.round(confidence * 1e4) / 1e4,
      detector,
    ]),
  };
}

type Places = readonly { readonly line: number; readonly column: number }[];

async function printMentions(file: ScannedFile, places: Places): Promise<void> {
  for (const [index, { type, confidence, detector }] of file.mentions.entries()) {
    const { line, column } = places[index] ?? { line: 0, column: 0 };
    await printLine(`${shown(file.path)}:${line}:${column}: ${type} ${confidence.toFixed(2)} ${detector}`);
  }
}

/** Line and column, both from 1, of mentions asked for in order. */
export function lineFinder(text: string): (span: Pick<Mention, 'start'>) => { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  const breaks = text.matchAll(/\r\n|\r|\n/gu);
  let next = breaks.next();
  return ({ start }) => {
    while (next.done !== true && next.value.index + next.value[0].length <= start) {
      line++;
      lineStart = next.value.index + next.value[0].length;
      next = breaks.next();
    }
    return { line, column: start - lineStart + 1 };
  };
}
