/** Third pass over a large file: renders, checks and writes. */
import type { CancellationSignal } from '../../cancellation.ts';
import type { NamedMention, Replacement } from '../../core/pseudonyms/assignment-types.ts';
import type { VaultService } from '../../store/vault-service.ts';
import { namedMentions, wayOfWriting } from '../named-document.ts';
import { editsFor } from '../replacements.ts';
import type { ResidualCheck } from '../residual.ts';
import { detached } from '../surfaces.ts';
import type { BatchEnvironment, ResidualFinding } from '../types.ts';
import { knownBlocks, type AcceptText, type KnownUnit } from './known-units.ts';
import { writeLarge, type OutputOptions, type OutputResult } from './output-file.ts';
import { documentOf } from './plan-stream.ts';
import type { OnBytes } from './scan-stream.ts';
import { SpanRecorder, type NewSpan } from './span-recorder.ts';
import type { StreamedFile } from './types.ts';
import { ValueCache } from './value-cache.ts';

export interface StreamedOutcome {
  readonly result: OutputResult;
  readonly mentions: number;
  /** The first ones; places are those of the unit's first occurrence, roughly. */
  readonly residual: readonly ResidualFinding[];
}

/** Findings listed of one file. */
const MOST_FINDINGS = 1000;

/** A unit with what is written in its place: offsets from its start. */
interface Rendered {
  readonly edits: readonly { readonly start: number; readonly end: number; readonly span: NewSpan }[];
  readonly findings: readonly Omit<ResidualFinding, 'path'>[];
}

/** @throws NomDePlumeError `cancelled`, and what the vault throws */
export async function writeStream(
  file: StreamedFile,
  env: BatchEnvironment,
  accept: AcceptText,
  domain: string,
  check: ResidualCheck,
  options: OutputOptions,
  signal: CancellationSignal,
  onBytes: OnBytes,
): Promise<StreamedOutcome> {
  const renderer = new Renderer(file, env.vault, domain, check);
  const residual: ResidualFinding[] = [];
  let mentions = 0;
  const result = await writeLarge(file, options, env.vault, signal, async (write, fileId) => {
    const recorder = new SpanRecorder(env.vault, options.runId, fileId);
    const blocks = knownBlocks(file, env, accept, (units) => renderer.render(units), signal);
    let written = 0;
    let read = 0;
    /** How much of the next block a mention of this one has taken already. */
    let taken = 0;
    for await (const { text, units, values, bytesRead } of blocks) {
      const pieces: string[] = [];
      let copied = taken;
      let length = 0;
      for (let index = 0; index < units.length; index++) {
        const offset = units[index]?.start ?? 0;
        const { edits = [], findings = [] } = values[index] ?? {};
        for (const finding of findings) {
          if (residual.length >= MOST_FINDINGS) break;
          const at = read + offset;
          residual.push({ ...finding, path: file.path, start: at + finding.start, end: at + finding.end });
        }
        for (const { start, end, span } of edits) {
          const from = offset + start;
          if (from < copied) continue;
          pieces.push(text.slice(copied, from), span.replacement);
          length += from - copied;
          await recorder.add(written + length, span);
          length += span.replacement.length;
          copied = offset + end;
        }
      }
      taken = Math.max(0, copied - text.length);
      const tail = text.slice(copied);
      pieces.push(tail);
      length += tail.length;
      await write(pieces.join(''));
      written += length;
      read += text.length;
      onBytes(bytesRead);
    }
    await recorder.finish();
    mentions = recorder.total;
    return recorder.total;
  });
  return { result, mentions, residual };
}

/** Asks the vault for each way to write a name once. */
class Renderer {
  readonly #file: StreamedFile;
  readonly #vault: VaultService;
  readonly #domain: string;
  readonly #check: ResidualCheck;
  readonly #known = new ValueCache<Replacement>();
  /** One object a pair, so that the recorder stores it once a block. */
  readonly #spans = new ValueCache<NewSpan>();

  constructor(file: StreamedFile, vault: VaultService, domain: string, check: ResidualCheck) {
    this.#file = file;
    this.#vault = vault;
    this.#domain = domain;
    this.#check = check;
  }

  async render(units: readonly KnownUnit[]): Promise<readonly Rendered[]> {
    const replacements = await this.#replacements(units);
    return units.map((unit) => this.#rendered(unit, replacements));
  }

  async #replacements(units: readonly KnownUnit[]): Promise<ReadonlyMap<string, Replacement>> {
    const here = new Map<string, Replacement>();
    const missing = new Map<string, NamedMention>();
    for (const { text, mentions } of units) {
      for (const named of namedMentions(text, mentions)) {
        const key = wayOfWriting(named);
        const known = here.get(key) ?? this.#known.get(key);
        if (known === undefined) missing.set(key, named);
        else here.set(key, known);
      }
    }
    await Promise.all(
      Array.from(missing, async ([key, named]) => {
        const [replacement] = await this.#vault.render(this.#domain, documentOf(this.#file, named));
        if (replacement === undefined) throw new RangeError('each mention has a replacement');
        here.set(key, replacement);
        this.#known.set(key, replacement);
      }),
    );
    return here;
  }

  #rendered({ text, mentions }: KnownUnit, replacements: ReadonlyMap<string, Replacement>): Rendered {
    const given = namedMentions(text, mentions).flatMap(
      (named) => replacements.get(wayOfWriting(named)) ?? [],
    );
    const edits = editsFor(text, mentions, given).map(
      ({ start, end, text: replacement, type, entityId }) => ({
        start,
        end,
        span: this.#spanOf({ original: text.slice(start, end), replacement, type, entityId }),
      }),
    );
    return { edits, findings: this.#check.find(this.#file.path, outputOf(text, edits)) };
  }

  #spanOf(span: NewSpan): NewSpan {
    const key = `${span.type}\0${span.entityId}\0${span.original}\0${span.replacement}`;
    const known = this.#spans.get(key);
    if (known !== undefined) return known;
    const kept = { ...span, original: detached(span.original) };
    this.#spans.set(key, kept);
    return kept;
  }
}

function outputOf(text: string, edits: Rendered['edits']): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, span } of edits) {
    pieces.push(text.slice(copied, start), span.replacement);
    copied = end;
  }
  return pieces.join('') + text.slice(copied);
}
