/**
 * Documents written by hand, each name marked where it stands: `Bonjour [[PER|Jean Dupont]]`. `handwritten/LANGUAGE` is for
 * error analysis; `handwritten/held/LANGUAGE` is only measured, so that nothing is ever tuned to it.
 *
 * A PER has no title and no possessive ending; a surname and a given name in two cells are two. A name inside the name of a
 * company, a school or a street is part of that ORG, LOC or ADR. Authorities (town halls, courts) are ORG. Not marked:
 * roles, departments, products, varieties of plants, eponyms (a disease, an algorithm), animals, @handles, identifiers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languageIdOf } from '../../server/src/batch/language-id.ts';
import type { GoldDocument, GoldSpan } from './corpus.ts';

/** Which documents: those one may look at, those one may not, or both. */
export const PARTS = ['dev', 'held', 'all'] as const;
export type Part = (typeof PARTS)[number];

export interface HandwrittenSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

const FOLDER = path.join(import.meta.dirname, 'handwritten');
/** ADR is a street with its number, a type of its own in the product. */
const MARK = /\[\[(PER|ORG|LOC|ADR)\|([^[\]|]+)\]\]/g;

/** A set a language, and one of all documents in which no person is named. */
export function handwrittenSets(part: Part): HandwrittenSet[] {
  const languages = readdirSync(FOLDER).filter((name) => name !== 'held');
  const sets = languages.sort().map((language) => ({
    name: `handwritten-${part}-${language}`,
    documents: foldersOf(part, language).flatMap(readFolder),
  }));
  const documents = sets
    .flatMap((set) => set.documents)
    .filter((document) => !document.spans.some((span) => span.tag === 'PER'));
  return [...sets, { name: `handwritten-${part}, no person`, documents }];
}

/**
 * The text without its marks, and what they marked, as UTF-16 offsets into that text.
 * @throws Error for a mark that is unclosed, empty, nested or of an unknown kind, or that begins or ends with a space
 */
export function readMarked(marked: string): GoldDocument {
  const spans: GoldSpan[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, tag = '', surface = ''] = match;
    text += marked.slice(end, match.index);
    if (surface.trim() !== surface) throw new Error(`Spaces belong outside the mark: ${whole}`);
    spans.push({ start: text.length, end: text.length + surface.length, tag });
    text += surface;
    end = match.index + whole.length;
  }
  text += marked.slice(end);
  const stray = /.{0,20}(?:\[\[|\]\]).{0,20}/.exec(text);
  if (stray) throw new Error(`Not a mark: ${stray[0]}`);
  return { text, spans };
}

function foldersOf(part: Part, language: string): string[] {
  const dev = path.join(FOLDER, language);
  const held = path.join(FOLDER, 'held', language);
  return { dev: [dev], held: [held], all: [dev, held] }[part];
}

function readFolder(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      ...readMarked(readFileSync(path.join(folder, file), 'utf8')),
      languageId: languageIdOf(file),
    }));
}
