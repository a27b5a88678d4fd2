/**
 * Assignment: which pseudonym stands for which name, and what a mention is replaced by. `prepareNames` decides for all
 * documents of a run at once and stores the decisions; `renderDocument` only looks them up.
 *
 * What holds: different surnames never share a pseudonym, nor do different given names, addresses or numbers; neither
 * the order of documents nor what comes later changes a decision; no pseudonym is a name that the vault or the run
 * knows, or a word of the corpus.
 */
import { keyOfOrganization } from '../entities/organization-name.ts';
import { keyOfPerson, parsePersonName } from '../entities/person-name.ts';
import { parsePlaceName } from '../entities/place-name.ts';
import { strategyFor } from '../strategies/registry.ts';
import { foldName } from '../text/fold.ts';
import type { EntityType, Language } from '../types.ts';
import type { NamedDocument, PreparedNames, Replacement } from './assignment-types.ts';
import { Choice } from './choice.ts';
import { personsOf, resolveMention } from './document-names.ts';
import { ownersOfDates } from './dates-by-person.ts';
import { withinEncoding } from './encoding.ts';
import { exhaustionOf } from './exhaustion.ts';
import { StoredKnowledge } from './knowledge.ts';
import type { Mapping } from './mapping.ts';
import { Naming } from './naming.ts';
import { survey } from './survey.ts';
import { renderMention } from './rendering.ts';

/**
 * Gives every new name of these documents its pseudonym and stores it. The result depends on the set of documents and
 * on the mapping, not on the documents' order.
 * @param corpusWords folded words that no pseudonym may be
 */
export function prepareNames(
  mapping: Mapping,
  documents: readonly NamedDocument[],
  corpusWords: ReadonlySet<string>,
): PreparedNames {
  const found = survey(mapping, documents);
  const choice = new Choice(mapping, corpusWords, found.originals);
  const newEntities = new Naming(mapping, choice, found).addAll();
  return {
    newEntities,
    reusedEntities: found.reused,
    ambiguous: found.ambiguous,
    exhaustion: exhaustionOf(mapping, found.needs.components(), choice),
  };
}

/**
 * What replaces each mention of a document, in order. Every name must have been prepared.
 * @throws Error when one was not: the caller forgot `prepareNames`
 */
export function renderDocument(mapping: Mapping, document: NamedDocument): readonly Replacement[] {
  const knowledge = new StoredKnowledge(mapping);
  const persons = personsOf(document, knowledge);
  const owners = ownersOfDates(document, persons, mapping);
  return document.mentions.map((mention, i) => {
    const resolved = resolveMention(mention, persons.get(i), knowledge, document.id);
    const { text, entity, ambiguous } = renderMention(resolved, document.language, knowledge, owners.get(i));
    return {
      text: withinEncoding(text, document.encoding),
      entityId: entity.id,
      ...(ambiguous ? { unsure: 'ambiguous-name' as const } : {}),
    };
  });
}

const ADDRESS_TYPES: readonly EntityType[] = ['EMAIL', 'URL', 'HANDLE', 'USER_NAME'];

/**
 * The key under which a name's entity is stored. For a name as it is stored (`StoredEntity.name`) the language does not
 * matter.
 */
export function entityKey(type: EntityType, name: string, language: Language = 'fr'): string {
  if (type === 'PERSON') return keyOfPerson(parsePersonName(name, language));
  if (type === 'LOCATION' || type === 'ADDRESS') return parsePlaceName(name).key;
  if (type === 'ORGANIZATION') return keyOfOrganization(name);
  return ADDRESS_TYPES.includes(type) ? foldName(name) : strategyFor(type).key(name, { language, domain: 0 });
}
