/**
 * Evaluation documents from token files: gzip, one `token<TAB>tag` a line, a blank line after each sentence, IOB2.
 * The files hold no spacing, so documents are detokenised, and the gold spans follow as UTF-16 offsets.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { joinTokens } from './detokenize.ts';

/** A gold span; `tag` is the file's own: PER, LOC, ORG, EMAIL, PHONE ... */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

export interface GoldDocument {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  /** The editor's identifier; plain text when missing. */
  readonly languageId?: string;
}

interface Token {
  readonly text: string;
  readonly tag: string;
}

const SENTENCES_PER_DOCUMENT = 40;

/** The documents of one file, `SENTENCES_PER_DOCUMENT` sentences each, a line a sentence. */
export function readCorpus(file: string, language: string): GoldDocument[] {
  const sentences = parseSentences(gunzipSync(readFileSync(file)).toString('utf8'));
  const documents: GoldDocument[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_PER_DOCUMENT) {
    documents.push(joinSentences(sentences.slice(i, i + SENTENCES_PER_DOCUMENT), language));
  }
  return documents;
}

function parseSentences(content: string): Token[][] {
  return content
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').flatMap(parseLine))
    .filter((sentence) => sentence.length > 0);
}

function parseLine(line: string): Token[] {
  const [text, tag] = line.split('\t');
  return text && tag ? [{ text, tag: tag.trim() }] : [];
}

function joinSentences(sentences: readonly Token[][], language: string): GoldDocument {
  let text = '';
  const spans: GoldSpan[] = [];
  for (const sentence of sentences) {
    const { text: line, offsets } = joinTokens(
      sentence.map((token) => token.text),
      language,
    );
    spans.push(...goldSpans(sentence, offsets, text.length));
    text += `${line}\n`;
  }
  return { text, spans };
}

/** IOB2 tags to spans; an I- without its B- opens a span, as the usual scorers do. */
function goldSpans(sentence: readonly Token[], offsets: readonly number[], base: number): GoldSpan[] {
  const spans: GoldSpan[] = [];
  let open: GoldSpan | undefined;
  sentence.forEach((token, i) => {
    const start = base + (offsets[i] ?? 0);
    const end = start + token.text.length;
    const tag = token.tag.slice(2);
    if (open && token.tag.startsWith('I-') && tag === open.tag) {
      open = { ...open, end };
      return;
    }
    if (open) spans.push(open);
    open = token.tag === 'O' ? undefined : { start, end, tag };
  });
  if (open) spans.push(open);
  return spans;
}
