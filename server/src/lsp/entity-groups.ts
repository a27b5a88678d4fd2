/**
 * Which mentions of a document speak of the same entity, before any vault is asked: the editor needs it for
 * highlights, "in the whole file" and the review view. The vault's assignment has the last word on pseudonyms.
 */
import { parsePersonName, partsOf } from '../core/entities/person-name.ts';
import { foldName } from '../core/text/fold.ts';
import type { EntityType, Mention } from '../core/types.ts';

export interface EntityGroup {
  readonly type: EntityType;
  /** Key of the fullest form. */
  readonly key: string;
  /** The fullest form, as written. */
  readonly name: string;
  /** Other forms, as written, each once. */
  readonly variants: readonly string[];
  readonly mentions: readonly Mention[];
}

interface Draft {
  type: EntityType;
  key: string;
  name: string;
  words: ReadonlySet<string>;
  initials: readonly string[];
  variants: Set<string>;
  mentions: Mention[];
}

/**
 * Groups mentions by entity. People: a form whose words are all in one fuller name, and in no other, belongs to it.
 * Everything else: the same folded text.
 * @param standsAlone whether the user said that a written form is nobody's short form
 */
export function groupMentions(
  text: string,
  mentions: readonly Mention[],
  standsAlone: (type: EntityType, name: string) => boolean = () => false,
): EntityGroup[] {
  const drafts = [...exactGroups(text, mentions).values()];
  const people = drafts.filter((draft) => draft.type === 'PERSON');
  const byWord = indexByWord(people);
  const swallowed = new Set<Draft>();
  for (const short of people) {
    if (standsAlone(short.type, short.name)) continue;
    const fullest = maximal(withRarestWord(byWord, short).filter((long) => holds(long, short)));
    const [only] = fullest;
    if (only === undefined || fullest.length > 1) continue;
    swallowed.add(short);
    only.mentions.push(...short.mentions);
    for (const variant of [short.name, ...short.variants]) only.variants.add(variant);
  }
  return drafts.filter((draft) => !swallowed.has(draft)).map(finished);
}

/** The group that a mention belongs to. */
export function groupOf(groups: readonly EntityGroup[], mention: Mention): EntityGroup | undefined {
  return groups.find((group) => group.mentions.some((other) => other.start === mention.start));
}

/** Documents with thousands of people are compared word by word, not each with each. */
function indexByWord(people: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const person of people) {
    for (const word of person.words) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [person]);
      else known.push(person);
    }
  }
  return index;
}

/** The people who share the word of a form that fewest have. */
function withRarestWord(index: ReadonlyMap<string, readonly Draft[]>, short: Draft): readonly Draft[] {
  let rarest: readonly Draft[] | undefined;
  for (const word of short.words) {
    const having = index.get(word) ?? [];
    if (rarest === undefined || having.length < rarest.length) rarest = having;
  }
  return rarest ?? [];
}

const NOBODY: Pick<Draft, 'words' | 'initials'> = { words: new Set(), initials: [] };

function exactGroups(text: string, mentions: readonly Mention[]): Map<string, Draft> {
  const groups = new Map<string, Draft>();
  for (const mention of mentions) {
    const name = text.slice(mention.start, mention.end);
    const person = mention.type === 'PERSON' ? personWords(name) : NOBODY;
    // `DUBOIS Marie` is `Marie Dubois`.
    const words = [...person.words, ...person.initials].sort().join(' ');
    const key = `${mention.type}:${words === '' ? foldName(name) : words}`;
    const group = groups.get(key);
    if (group === undefined) {
      const draft = { type: mention.type, key: foldName(name), name, variants: new Set<string>() };
      groups.set(key, { ...draft, ...person, mentions: [mention] });
    } else {
      group.mentions.push(mention);
      if (name !== group.name) group.variants.add(name);
    }
  }
  return groups;
}

/** Without titles. Roles matter only for these two; the language decides others. */
function personWords(name: string): Pick<Draft, 'words' | 'initials'> {
  const parts = parsePersonName(name, 'fr');
  return {
    words: new Set(partsOf(parts, 'given', 'surname', 'particle', 'unknown').map((part) => part.key)),
    initials: partsOf(parts, 'initial').map((part) => part.key),
  };
}

/** Whether a form says less than another and nothing else: `Dubois`, `M. Dubois` as `Marie Dubois`. */
function holds(long: Draft, short: Draft): boolean {
  const less = short.words.size - long.words.size || short.initials.length - long.initials.length;
  if (short.words.size === 0 || less >= 0) return false;
  if (![...short.words].every((word) => long.words.has(word))) return false;
  const others = [...long.words, ...long.initials].filter((word) => !short.words.has(word));
  return short.initials.every((initial) => others.some((word) => word.startsWith(initial)));
}

/** Drafts that no other one of the list holds. */
function maximal(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !drafts.some((other) => other !== draft && holds(other, draft)));
}

function finished(draft: Draft): EntityGroup {
  draft.variants.delete(draft.name);
  return {
    type: draft.type,
    key: draft.key,
    name: draft.name,
    variants: [...draft.variants],
    mentions: draft.mentions.toSorted((a, b) => a.start - b.start),
  };
}
