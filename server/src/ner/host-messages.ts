/**
 * What the server (or the command line) and the detector host say to each other, checked on arrival at both ends.
 * A message of an unknown shape is an error of ours (two versions at work, say), not of the user: the document it is
 * about, if it tells, fails by name, so that nobody waits for it for ever.
 */
import * as v from 'valibot';
import { ALL_TYPES } from '../core/detect/entity-types.ts';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Id = v.pipe(v.number(), v.integer());
const Type = v.picklist(ALL_TYPES);

const Options = v.object({
  types: v.array(Type),
  sensitivity: v.picklist(['careful', 'balanced', 'quiet']),
  minConfidence: Fraction,
  countries: v.array(v.string()),
  languageId: v.string(),
  fields: v.exactOptional(v.record(v.string(), v.picklist([...ALL_TYPES, 'ignore']))),
  patterns: v.exactOptional(v.array(v.object({ name: v.string(), pattern: v.string() }))),
  identifiers: v.exactOptional(v.boolean()),
  language: v.exactOptional(v.picklist(['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'])),
  writtenByLedger: v.boolean(),
});

const Names = v.array(v.object({ type: Type, name: v.string() }));

const Dictionary = v.object({
  version: v.number(),
  names: Names,
  ignored: v.array(v.string()),
  retyped: Names,
  pseudonyms: Names,
});

const Mention = v.pipe(
  v.object({
    start: Offset,
    end: Offset,
    type: Type,
    confidence: Fraction,
    detector: v.picklist(['model', 'rules', 'dictionary', 'propagation']),
    rule: v.exactOptional(v.string()),
    unsure: v.exactOptional(v.picklist(['low-confidence', 'homograph', 'ambiguous-name'])),
  }),
  v.check((mention) => mention.start < mention.end),
);

const ToHost = v.variant('kind', [
  /** First of all messages. */
  v.object({
    kind: v.literal('start'),
    modelFolder: v.string(),
    workers: Offset,
    threads: Offset,
    /** `editor`: one worker is kept for what is urgent. `runs`: the whole process steps back behind others. */
    role: v.picklist(['editor', 'runs', 'plain']),
  }),
  /** How many workers may have windows of runs. */
  v.object({ kind: v.literal('allowance'), workers: Offset }),
  /** Starts workers before there is work for them. */
  v.object({ kind: v.literal('warm-up'), workers: Offset }),
  /** For all documents that come after it. */
  v.object({ kind: v.literal('dictionary'), dictionary: Dictionary }),
  v.object({
    kind: v.literal('detect'),
    id: Id,
    text: v.string(),
    priority: v.picklist([0, 1, 2]),
    options: Options,
    /** `known`: only what the dictionary says; `values`: many texts, each by itself. Both without the model. */
    what: v.picklist(['all', 'known', 'values']),
  }),
  v.object({ kind: v.literal('cancel'), id: Id }),
  v.object({ kind: v.literal('ping') }),
  /** Ends what is in native code, then the process. */
  v.object({ kind: v.literal('stop') }),
]);

const FromHost = v.variant('kind', [
  /** The answer to `start`: it listens. */
  v.object({ kind: v.literal('ready') }),
  /** The answer to `ping`; `running`: how long each thread has been at its present step. */
  v.object({
    kind: v.literal('pong'),
    running: v.array(v.object({ id: Id, since: v.number() })),
  }),
  /** The answer to `allowance`: no more workers have windows of runs than that. */
  v.object({ kind: v.literal('allowed'), workers: Offset }),
  /** The documents that a thread works on now: those to blame if this is the last that is heard. */
  v.object({ kind: v.literal('work'), ids: v.array(Id) }),
  v.object({
    kind: v.literal('result'),
    id: Id,
    mentions: v.array(Mention),
    words: Offset,
    windows: Offset,
    windowsRun: Offset,
  }),
  v.object({
    kind: v.literal('failed'),
    id: Id,
    code: v.picklist(['cancelled', 'model-missing', 'platform-unsupported', 'detector-crashed']),
    message: v.string(),
    next: v.string(),
  }),
  /** It cannot go on and ends itself; `place`: file and line of our own code, never a message of an error. */
  v.object({ kind: v.literal('broken'), place: v.string() }),
]);

type Readable<T> = T extends object ? { readonly [K in keyof T]: Readable<T[K]> } : T;

export type ToHost = Readable<v.InferOutput<typeof ToHost>>;
export type FromHost = Readable<v.InferOutput<typeof FromHost>>;
/** Why a document whose request or answer could not be read has failed. */
export const MISUNDERSTOOD = {
  code: 'detector-crashed',
  message: 'The detector host and its parent do not understand each other.',
  next: 'Reload the window: parts of two versions may be at work.',
} as const;

export type FailureCode = Extract<FromHost, { kind: 'failed' }>['code'];

/** The message, or undefined if it is none. */
export function readToHost(value: unknown): ToHost | undefined {
  return decode(ToHost, value);
}

/** The message, or undefined if it is none. */
export function readFromHost(value: unknown): FromHost | undefined {
  return decode(FromHost, value);
}

/** The document that an unreadable message is about, or undefined if it does not tell. */
export function documentOf(value: unknown): number | undefined {
  return decode(v.object({ id: Id }), value)?.id;
}

function decode<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const decoded = v.safeParse(schema, value, { abortEarly: true });
  return decoded.success ? decoded.output : undefined;
}
