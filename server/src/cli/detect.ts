import { lineFinder } from '../batch/check.ts';
import { isFailure } from '../batch/read-file.ts';
import { scan } from '../batch/scan.ts';
import type { ScannedFile } from '../batch/types.ts';
import type { EntityType } from '../core/types.ts';
import { Context, shown } from './context.ts';
import { EXIT } from './exit-codes.ts';
import type { JobFlags } from './job-flags.ts';
import { tellLeftOut } from './left-out.ts';
import { clearProgress, printLine, progressReporter } from './terminal.ts';

export interface DetectFlags extends JobFlags {
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
    job: flags,
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
    if (flags.json !== true) places.set(file.path, placesOf(file, text));
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

function placesOf({ mentions }: ScannedFile, text: string): Places {
  const placeAt = lineFinder(text);
  return mentions.map(({ start }) => placeAt(start));
}

type Places = readonly { readonly line: number; readonly column: number }[];

async function printMentions(file: ScannedFile, places: Places): Promise<void> {
  for (const [index, { type, confidence, detector }] of file.mentions.entries()) {
    const { line, column } = places[index] ?? { line: 0, column: 0 };
    await printLine(`${shown(file.path)}:${line}:${column}: ${type} ${confidence.toFixed(2)} ${detector}`);
  }
}
