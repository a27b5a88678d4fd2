/** The mentions of one document, taken apart and linked; the same in `prepareNames` and `renderDocument`. */
import { resolvePersons } from '../entities/link.ts';
import type { PersonMention, ResolvedPerson } from '../entities/link.ts';
import type { PersonName } from '../entities/person-name.ts';
import type { Language } from '../types.ts';
import type { NamedDocument, NamedMention } from './assignment-types.ts';
import { emailOf, handleOf, urlOf } from './addresses.ts';
import type { Address } from './addresses.ts';
import { organizationOf, placeOf } from './compounds.ts';
import type { Compound } from './compounds.ts';
import type { StoredKnowledge } from './knowledge.ts';
import { separateCompound, separatePerson } from './separate.ts';

export type ResolvedMention =
  | { readonly kind: 'person'; readonly mention: NamedMention; readonly person: ResolvedPerson }
  | { readonly kind: 'compound'; readonly mention: NamedMention; readonly compound: Compound }
  | { readonly kind: 'address'; readonly mention: NamedMention; readonly address: Address }
  | { readonly kind: 'identifier'; readonly mention: NamedMention };

/** The persons of a document, by index of their mention. */
export function personsOf(
  document: NamedDocument,
  knowledge: StoredKnowledge,
  parse?: (mention: PersonMention, language: Language) => PersonName,
): ReadonlyMap<number, ResolvedPerson> {
  const indices = document.mentions.flatMap((mention, i) => (mention.type === 'PERSON' ? [i] : []));
  const mentions = indices.flatMap((i) => document.mentions[i] ?? []);
  const persons = resolvePersons(mentions, document.language, knowledge, parse);
  return new Map(
    indices.flatMap((index, i) => {
      const person = persons[i];
      // "???" is no name: it is replaced as an identifier would be.
      if (person === undefined || person.name.parts.length === 0) return [];
      return [[index, separatePerson(person, document.id, knowledge.mapping)] as const];
    }),
  );
}

/** All mentions; persons are resolved already. `document`: what decisions that hold in some documents only go by. */
export function resolveMention(
  mention: NamedMention,
  person: ResolvedPerson | undefined,
  knowledge: StoredKnowledge,
  document = '',
): ResolvedMention {
  if (person !== undefined) return { kind: 'person', mention, person };
  const { type, surface } = mention;
  if (type === 'LOCATION' || type === 'ADDRESS' || type === 'ORGANIZATION') {
    const written = type === 'ORGANIZATION' ? organizationOf(surface, knowledge) : placeOf(surface, type);
    const compound = separateCompound(written, document, knowledge.mapping);
    const replaceable = compound.pieces.length > 0 || (type !== 'ORGANIZATION' && /\d/.test(surface));
    return replaceable ? { kind: 'compound', mention, compound } : { kind: 'identifier', mention };
  }
  if (type === 'EMAIL') return { kind: 'address', mention, address: emailOf(surface, knowledge) };
  if (type === 'URL') return { kind: 'address', mention, address: urlOf(surface, knowledge) };
  if (type === 'HANDLE' || type === 'USER_NAME') {
    return { kind: 'address', mention, address: handleOf(surface, knowledge) };
  }
  return { kind: 'identifier', mention };
}
