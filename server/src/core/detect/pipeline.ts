/**
 * From a text and what the model says of it to mentions: detectors, resolve, propagate, decisions of the user. Pure
 * and deterministic: equal input gives equal mentions. Time grows with the text's length.
 */
import type { DetectOptions, Mention, ModelOutput, Sensitivity } from '../types.ts';
import { foldName } from '../text/fold.ts';
import { findInColumns } from './columns.ts';
import { withConsensus } from './consensus.ts';
import { outsideOf, silencedRanges } from './controls.ts';
import { findCustom } from './custom-patterns.ts';
import { decodeModel } from './decode.ts';
import { findKnown, isPseudonym } from './dictionary.ts';
import type { CompiledDictionary } from './dictionary.ts';
import { DetectedDocument } from './document.ts';
import { findNames } from './names.ts';
import { cleanPersonSpan, cleanSpan } from './person-spans.ts';
import { findFields, ignoredFields, valuesOf } from './fields.ts';
import type { NamedValue } from './fields.ts';
import { isSentenceStart, lowerCaseWords } from './homographs.ts';
import { withoutMisplaced } from './misplaced.ts';
import { isNobody } from './nobody.ts';
import { propagate } from './propagate.ts';
import { resolve } from './resolve.ts';
import { RuleContext } from './rules/context.ts';
import { findByRules } from './rules/index.ts';

export interface DetectInput {
  readonly text: string;
  /** Undefined: rules, dictionary and propagation only. */
  readonly model: ModelOutput | undefined;
  readonly dictionary: CompiledDictionary;
  readonly options: DetectOptions;
}

/** Names of the model below this confidence are not mentions. */
const THRESHOLD: Readonly<Record<Sensitivity, number>> = { careful: 0.3, balanced: 0.4, quiet: 0.65 };
/** A lone word below this one may be a word with the capital of its sentence. */
const DOUBTFUL = 0.75;
/** Mentions below this one deserve a look. */
const SURE: Readonly<Record<Sensitivity, number>> = { careful: 0.6, balanced: 0.6, quiet: 0.5 };

/** All mentions of a document, sorted by start, not overlapping. */
export function detectDocument({ text, model, dictionary, options }: DetectInput): Mention[] {
  const doc = new DetectedDocument(text, languageOfText(options), model, options.language);
  const context = new RuleContext(text, options.countries, options.languageId, options.language);
  const values = valuesOf(text, options.languageId);
  // Where identifiers of code are names too, a key says nothing of its value.
  const named = options.identifiers === true ? [] : values;
  const found = [
    ...withConsensus(doc, modelMentions(doc, named, options.sensitivity)),
    ...findNames(doc),
    ...findFields(text, values, options.fields),
    ...findByRules(context),
    ...findInColumns(context),
    ...findCustom(text, options.patterns),
    ...findKnown(doc, dictionary, options.sensitivity),
  ];
  const first = decided(doc, resolve(text, found), dictionary, options);
  const spread = propagate(doc, first, options.sensitivity);
  const all = decided(doc, resolve(text, [...first, ...spread]), dictionary, options);
  return wanted(doc, all, options);
}

/** Only what the vault knows, in the forms it may have: cheap, for a second look at documents already scanned. */
export function detectKnown(text: string, dictionary: CompiledDictionary, options: DetectOptions): Mention[] {
  const doc = new DetectedDocument(text, languageOfText(options));
  const known = resolve(text, findKnown(doc, dictionary, options.sensitivity));
  return wanted(doc, decided(doc, known, dictionary, options), options);
}

/** What tells natural text apart; where identifiers of code are wanted too, nothing does. */
function languageOfText({ languageId, identifiers }: DetectOptions): string {
  return identifiers === true ? 'plaintext' : languageId;
}

function modelMentions(
  doc: DetectedDocument,
  values: readonly NamedValue[],
  sensitivity: Sensitivity,
): Mention[] {
  if (doc.model === undefined) return [];
  const mentions: Mention[] = [];
  for (const span of decodeModel(doc.text, doc.model, sensitivity)) {
    if (span.confidence < THRESHOLD[sensitivity] || !doc.isNatural(span.start)) continue;
    const spans = span.type === 'PERSON' ? cleanPersonSpan(doc, span) : [cleanSpan(doc, span)];
    for (const clean of spans) {
      if (clean === undefined || isNobody(doc, span.type, clean)) continue;
      mentions.push({ ...clean, type: span.type, confidence: span.confidence, detector: 'model' });
    }
  }
  return withoutMisplaced(doc, values, mentions).filter((mention) => !isCapitalizedWord(doc, mention));
}

/** The first word of a sentence, taken for a name on little evidence, that the document also has in lower case. */
function isCapitalizedWord(doc: DetectedDocument, mention: Mention): boolean {
  if (mention.confidence >= DOUBTFUL) return false;
  const token = doc.tokenFrom(mention.start);
  if (doc.end(token) !== mention.end || !isSentenceStart(doc, token)) return false;
  return lowerCaseWords(doc).has(doc.key(token));
}

/** Applies decisions of the user and leaves out what the ledger wrote. */
function decided(
  doc: DetectedDocument,
  mentions: readonly Mention[],
  dictionary: CompiledDictionary,
  options: DetectOptions,
): Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const surface = doc.text.slice(mention.start, mention.end);
    const key = foldName(surface);
    if (dictionary.ignored.has(key)) continue;
    if (options.writtenByLedger && isPseudonym(dictionary, mention.type, surface)) continue;
    const type = dictionary.retyped.get(key);
    result.push(type === undefined || type === mention.type ? mention : { ...mention, type });
  }
  return result;
}

function wanted(doc: DetectedDocument, mentions: readonly Mention[], options: DetectOptions): Mention[] {
  const types = new Set(options.types);
  const chosen = mentions.filter(
    ({ type, confidence }) => types.has(type) && confidence >= options.minConfidence,
  );
  const silenced = [
    ...silencedRanges(doc.text),
    ...ignoredFields(doc.text, options.languageId, options.fields),
  ].sort((a, b) => a.start - b.start);
  return outsideOf(chosen, silenced).map((mention) =>
    mention.unsure === undefined && mention.confidence < SURE[options.sensitivity]
      ? { ...mention, unsure: 'low-confidence' }
      : mention,
  );
}
