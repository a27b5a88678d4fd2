/** What the vault's thread can be asked, and the form of every question: whatever comes is checked before it is used. */
import * as v from 'valibot';
import { ALL_TYPES } from '../core/detect/entity-types.ts';
import { AUDIT_EVENT } from './audit.ts';
import { DECISION } from './decisions.ts';
import { STYLE } from './domains.ts';
import { NEW_RUN, RUN_OUTCOME } from './runs.ts';

const text = v.string();
const digest = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
const id = v.pipe(text, v.uuid());
const type = v.picklist(ALL_TYPES);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const secret = v.union([v.strictObject({ passphrase: text }), v.strictObject({ recoveryKey: text })]);

const namedDocument = v.object({
  id: text,
  language: v.picklist(['fr', 'en', 'de', 'es', 'it', 'pt', 'nl']),
  encoding: v.picklist(['unicode', 'windows-1252', 'latin1', 'ascii']),
  mentions: v.array(v.object({ type, surface: text, before: text, after: text })),
});
const span = v.object({
  start: offset,
  length: offset,
  original: text,
  replacement: text,
  type,
  entityId: text,
});
const intent = v.object({
  path: text,
  target: v.optional(text),
  before: digest,
  after: digest,
  encoding: text,
  bom: v.boolean(),
  spans: v.array(span),
});
const streamedIntent = v.object({
  path: text,
  target: v.optional(text),
  before: digest,
  encoding: text,
  bom: v.boolean(),
  spansOf: v.optional(id),
});
const spanBlock = v.object({
  start: offset,
  pairs: v.array(v.object({ original: text, replacement: text, type, entityId: text })),
  gaps: v.instance(Uint32Array),
  which: v.instance(Uint32Array),
});
const outcome = v.object({ path: text, outcome: v.picklist(['written', 'skipped', 'failed']) });

/** The arguments of each method. */
export const ARGUMENTS = {
  status: v.tuple([]),
  create: v.tuple([
    text,
    text,
    v.object({ ...v.partial(v.object(STYLE)).entries, scryptLogN: v.optional(v.number()) }),
  ]),
  open: v.tuple([
    text,
    secret,
    v.object({ acceptState: v.optional(v.boolean()), busyTimeout: v.optional(offset) }),
  ]),
  lock: v.tuple([]),
  changePassphrase: v.tuple([secret, text]),
  rekey: v.tuple([text]),
  replaceRecoveryKey: v.tuple([secret]),
  exportTo: v.tuple([text, text]),
  exportCsv: v.tuple([text]),
  importFrom: v.tuple([text, text]),
  countOutputs: v.tuple([v.array(text), v.array(digest)]),
  dictionary: v.tuple([text]),
  prepare: v.tuple([text, v.array(namedDocument), v.set(text)]),
  render: v.tuple([text, namedDocument]),
  beginRun: v.tuple([NEW_RUN]),
  resumeRun: v.tuple([id]),
  intend: v.tuple([id, v.array(intent)]),
  settle: v.tuple([id, v.array(outcome)]),
  beginStreamed: v.tuple([id, streamedIntent]),
  appendSpans: v.tuple([id, id, offset, spanBlock]),
  finishStreamed: v.tuple([id, id, digest, offset]),
  spanBlock: v.tuple([id, offset]),
  endRun: v.tuple([id, RUN_OUTCOME]),
  runs: v.tuple([]),
  runFiles: v.tuple([id]),
  ledgerOf: v.tuple([digest]),
  ledgerAt: v.tuple([text]),
  wroteFile: v.tuple([text, digest]),
  reverseDictionary: v.tuple([text]),
  changeMapping: v.tuple([text, v.partial(v.object(STYLE))]),
  relatives: v.tuple([text, v.array(id)]),
  decide: v.tuple([text, DECISION]),
  decisions: v.tuple([text]),
  undoDecision: v.tuple([id]),
  entities: v.tuple([text]),
  previewErasure: v.tuple([text, id]),
  erase: v.tuple([text, v.array(id)]),
  sweep: v.tuple([]),
  check: v.tuple([v.instance(SharedArrayBuffer)]),
  audit: v.tuple([]),
  record: v.tuple([AUDIT_EVENT]),
  backup: v.tuple([text]),
  destroy: v.tuple([text, secret]),
} as const;

export type Method = keyof typeof ARGUMENTS;
export type Arguments<M extends Method> = v.InferOutput<(typeof ARGUMENTS)[M]>;

export const CALL = v.object({
  id: v.number(),
  method: v.custom<Method>((value) => typeof value === 'string' && Object.hasOwn(ARGUMENTS, value)),
  arguments: v.array(v.unknown()),
});

export const ANSWER = v.union([
  v.object({ id: v.number(), value: v.unknown() }),
  v.object({
    id: v.number(),
    error: v.object({ code: v.optional(text), message: text, next: text }),
  }),
]);
export type Answer = v.InferOutput<typeof ANSWER>;
