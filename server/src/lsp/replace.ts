/** From mentions of an open document to edits of it: names get their pseudonyms, nothing is written. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { editsFor } from '../batch/replacements.ts';
import type { EditorEdit } from '../batch/types.ts';
import type { NamedDocument, NamedMention } from '../core/pseudonyms/assignment-types.ts';
import { guessLanguage } from '../core/text/language.ts';
import { KeyCache, splitTokens } from '../core/text/words.ts';
import type { Mention } from '../core/types.ts';
import type { Settings } from '../settings.ts';
import type { LedgerSpan, VaultService } from '../store/vault-service.ts';
import type { CharacterSet } from './editor-states.ts';
import { pathOf } from './ledger-tracker.ts';

/** UTF-16 units around a mention that assignment looks at. */
const CONTEXT = 32;

export interface Replaced {
  readonly edits: EditorEdit['edits'];
  /** What the ledger keeps, one for each edit. */
  readonly spans: readonly Omit<LedgerSpan, 'start' | 'length'>[];
}

export interface ReplaceRequest {
  readonly vault: VaultService;
  readonly document: TextDocument;
  readonly settings: Settings;
  readonly characters: CharacterSet;
  readonly domain: string;
  /** All mentions whose names belong together: short forms are understood by the full ones among them. */
  readonly mentions: readonly Mention[];
  /** Those of them that are replaced. */
  readonly wanted: (mention: Mention) => boolean;
}

/** Computes the edits that replace the wanted mentions. @throws `vault-locked` */
export async function replaceMentions(request: ReplaceRequest): Promise<Replaced> {
  const { vault, document, domain, mentions } = request;
  const text = document.getText();
  const named = namedDocument(pathOf(document.uri) ?? document.uri, text, request);
  await vault.prepare(domain, [named], wordsOfText(text));
  const replacements = await vault.render(domain, named);
  const wanted = mentions.flatMap((mention, i) => {
    const replacement = replacements[i];
    return replacement !== undefined && request.wanted(mention) ? [{ mention, replacement }] : [];
  });
  const edits = editsFor(
    text,
    wanted.map(({ mention }) => mention),
    wanted.map(({ replacement }) => replacement),
  );
  const spans = edits.map(({ start, end, text: replacement, type, entityId }) => ({
    original: text.slice(start, end),
    replacement,
    type,
    entityId,
  }));
  return { edits, spans };
}

function namedDocument(id: string, text: string, request: ReplaceRequest): NamedDocument {
  return {
    id,
    language: request.settings.language === 'auto' ? guessLanguage(text) : request.settings.language,
    encoding: request.characters,
    mentions: request.mentions.map((mention) => namedMention(text, mention)),
  };
}

function namedMention(text: string, { type, start, end }: Mention): NamedMention {
  return {
    type,
    surface: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

/** Folded words of a text: no pseudonym may be one of them. */
export function wordsOfText(text: string): ReadonlySet<string> {
  const tokens = splitTokens(text);
  const keys = new KeyCache();
  const words = new Set<string>();
  for (let i = 0; i < tokens.count; i++) words.add(keys.key(text.slice(tokens.starts[i], tokens.ends[i])));
  return words;
}
