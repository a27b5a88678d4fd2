/** From mentions of an open document to edits of it: names get their pseudonyms, nothing is written. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorEdit } from '../batch/types.ts';
import type { NamedDocument, NamedMention, Replacement } from '../core/pseudonyms/assignment-types.ts';
import { guessLanguage } from '../core/text/language.ts';
import { KeyCache, splitTokens } from '../core/text/words.ts';
import type { Mention } from '../core/types.ts';
import type { Settings } from '../settings.ts';
import type { LedgerSpan, VaultService } from '../store/vault-service.ts';
import type { CharacterSet } from './editor-states.ts';

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
  const named = namedDocument(document.uri, text, request);
  await vault.prepare(domain, [named], wordsOfText(text));
  const replacements = await vault.render(domain, named);
  const edits: EditorEdit['edits'][number][] = [];
  const spans: Omit<LedgerSpan, 'start' | 'length'>[] = [];
  mentions.forEach((mention, i) => {
    const replacement = replacements[i];
    if (replacement === undefined || !request.wanted(mention)) return;
    const edit = editOf(mention, replacement);
    const original = text.slice(edit.start, edit.end);
    if (original === edit.text) return;
    edits.push(edit);
    spans.push({
      original,
      replacement: edit.text,
      type: mention.type,
      entityId: replacement.entityId,
    });
  });
  return { edits, spans };
}

function editOf(mention: Mention, replacement: Replacement): EditorEdit['edits'][number] {
  const lead = replacement.lead ?? { length: 0, text: '' };
  return { start: mention.start - lead.length, end: mention.end, text: lead.text + replacement.text };
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
