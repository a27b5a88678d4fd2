/** Looks through all documents of a run: who and what is in them, and what the mapping lacks. Stores nothing. */
import { isTitled, personOf, withoutGenitive } from '../entities/link.ts';
import type { KnownPerson, PersonMention, ResolvedPerson } from '../entities/link.ts';
import { isFullName, keyOfPerson, parsePersonName, partsOf } from '../entities/person-name.ts';
import type { PersonName } from '../entities/person-name.ts';
import { keyOfWord } from '../entities/words.ts';
import { genderOfGivenName } from '../names/given-names.ts';
import { strategyFor } from '../strategies/registry.ts';
import { foldName, foldWord } from '../text/fold.ts';
import type { EntityType, Language } from '../types.ts';
import type { Address } from './addresses.ts';
import { personOfLetter } from './address-writing.ts';
import type { NamedDocument, NamedMention, PreparedNames } from './assignment-types.ts';
import type { Compound } from './compounds.ts';
import { keyOfOwnDate, ownersOfDates } from './dates-by-person.ts';
import { personsOf, resolveMention } from './document-names.ts';
import type { ResolvedMention } from './document-names.ts';
import { RunKnowledge } from './knowledge.ts';
import type { Mapping } from './mapping.ts';
import { Needs } from './needs.ts';
import { isElided, needPerson, ownKey } from './persons.ts';
import { taggedKey } from './separate.ts';

/** A new e-mail address or URL. */
export interface NewAddress {
  readonly type: EntityType;
  readonly address: Address;
  readonly surface: string;
}

/** A new number, code or other identifier. */
export interface NewIdentifier {
  readonly type: EntityType;
  readonly key: string;
  readonly surface: string;
  readonly language: Language;
  /** Of a date: whose it is, where each person's dates are moved by their own number of days. */
  readonly owner: string | undefined;
}

export interface Survey {
  readonly needs: Needs;
  readonly addresses: readonly NewAddress[];
  readonly identifiers: readonly NewIdentifier[];
  readonly knowledge: RunKnowledge;
  /** Folded words of all mentions: no pseudonym of this run may be one of them. */
  readonly originals: ReadonlySet<string>;
  /** Entities that the mapping had already. */
  readonly reused: number;
  readonly ambiguous: PreparedNames['ambiguous'];
}

/** Everything a run needs, independent of the documents' order. */
export function survey(mapping: Mapping, documents: readonly NamedDocument[]): Survey {
  return new Surveyor(mapping, documents).survey();
}

interface FoundPerson {
  readonly document: NamedDocument;
  readonly index: number;
  readonly mention: NamedMention;
  readonly person: ResolvedPerson;
}

class Surveyor {
  readonly #mapping: Mapping;
  readonly #documents: readonly NamedDocument[];
  readonly #knowledge: RunKnowledge;
  readonly #needs = new Needs();
  readonly #addresses = new Map<string, NewAddress>();
  readonly #identifiers = new Map<string, NewIdentifier>();
  readonly #reused = new Set<string>();
  readonly #owners = new Map<NamedMention, string>();
  readonly #ambiguous: { document: string; mention: number }[] = [];

  /** Every name is looked at twice; it is taken apart once. */
  readonly #parsed = new Map<PersonMention, PersonName>();
  readonly #parse = (mention: PersonMention, language: Language): PersonName => {
    const known = this.#parsed.get(mention);
    if (known !== undefined) return known;
    const name = parsePersonName(mention.surface, language);
    this.#parsed.set(mention, name);
    return name;
  };

  constructor(mapping: Mapping, documents: readonly NamedDocument[]) {
    this.#mapping = mapping;
    this.#documents = documents;
    this.#knowledge = new RunKnowledge(mapping);
  }

  survey(): Survey {
    this.#gatherFullNames();
    const people = this.#documents.flatMap((document) => this.#peopleOf(document));
    this.#needPeople(people);
    this.#needOthers(people);
    return {
      needs: this.#needs,
      addresses: [...this.#addresses.values()],
      identifiers: [...this.#identifiers.values()],
      knowledge: this.#knowledge,
      originals: this.#originals(),
      reused: this.#reused.size,
      ambiguous: this.#ambiguous,
    };
  }

  /** Full names of all documents are known before any short form is looked at. */
  #gatherFullNames(): void {
    const full: { name: PersonName; document: NamedDocument }[] = [];
    for (const document of this.#documents) {
      for (const mention of document.mentions) {
        if (mention.type !== 'PERSON') continue;
        const name = this.#parse(mention, document.language);
        const [only, ...more] = name.parts;
        if (isFullName(name) && partsOf(name, 'given').length > 0) full.push({ name, document });
        else if (only !== undefined && more.length === 0 && isTitled(mention.before)) {
          this.#knowledge.addTitled(only.key);
        }
      }
    }
    const keys = new Set(full.map(({ name }) => keyOfPerson(name)));
    const isPerson = (key: string): boolean => keys.has(key) || this.#knowledge.isPerson(key);
    for (const { name, document } of full) {
      if (withoutGenitive(name, document.language, isPerson) !== undefined) continue;
      this.#knowledge.addPerson(this.#separated(personOf(name), document.id));
    }
  }

  /** Of two persons of one name, the one that the user split off is known by other given names. */
  #separated(person: KnownPerson, document: string): KnownPerson {
    const separation = this.#mapping.separated('PERSON', person.key, document);
    if (separation?.somewhere !== true) return person;
    const tagged = (key: string): string => taggedKey(key, separation.tag);
    return { ...person, key: tagged(person.key), given: person.given.map(tagged) };
  }

  #peopleOf(document: NamedDocument): readonly FoundPerson[] {
    const persons = personsOf(document, this.#knowledge, this.#parse);
    for (const [i, owner] of ownersOfDates(document, persons, this.#mapping)) {
      const mention = document.mentions[i];
      if (mention !== undefined) this.#owners.set(mention, owner);
    }
    return [...persons].flatMap(([index, person]) => {
      const mention = document.mentions[index];
      return mention === undefined ? [] : [{ document, index, mention, person }];
    });
  }

  #needPeople(people: readonly FoundPerson[]): void {
    const planned = new Set(
      people.flatMap(({ person }) =>
        person.link === undefined && person.lone !== 'given' ? [keyOfPerson(person.name)] : [],
      ),
    );
    for (const { document, index, mention, person } of people) {
      if (person.ambiguous) this.#ambiguous.push({ document: document.id, mention: index });
      const key = person.apart ?? person.link?.key ?? ownKey(person, this.#mapping, planned);
      if (this.#mapping.mergedInto('PERSON', key) !== undefined) continue;
      if (this.#mapping.entity('PERSON', key) !== undefined) this.#reused.add(`PERSON\0${key}`);
      // What a lone word was taken for is stored, so that the same is done when more persons are known.
      const own =
        person.link === undefined ? key : person.guessed ? ownKey(person, this.#mapping, planned) : undefined;
      needPerson(person, mention, document.language, own, this.#mapping, this.#needs);
    }
    for (const { person } of people) {
      for (const part of partsOf(person.name, 'given', 'surname')) {
        if (part.role === 'given' || part.role === 'surname') this.#knowledge.addWord(part.role, part.key);
      }
    }
  }

  #needOthers(people: readonly FoundPerson[]): void {
    const persons = new Set(people.map(({ mention }) => mention));
    const others = this.#documents.flatMap((document) =>
      document.mentions.filter((mention) => !persons.has(mention)).map((mention) => ({ document, mention })),
    );
    const isPlace = (type: EntityType): boolean => type === 'LOCATION' || type === 'ADDRESS';
    const isOrganization = (type: EntityType): boolean => type === 'ORGANIZATION';
    const isRest = (type: EntityType): boolean => !isPlace(type) && !isOrganization(type);
    // Places before organisations before addresses: each may hold names of the kinds before it. All of a kind are taken
    // apart before any is added to what is known: their order must not matter.
    for (const belongs of [isPlace, isOrganization, isRest]) {
      const resolved = others
        .filter(({ mention }) => belongs(mention.type))
        .map(({ document, mention }) => ({
          language: document.language,
          owner: this.#owners.get(mention),
          resolved: resolveMention(mention, undefined, this.#knowledge, document.id),
        }));
      for (const one of resolved) this.#need(one.resolved, one.language, one.owner);
    }
  }

  #need(resolved: ResolvedMention, language: Language, owner: string | undefined): void {
    const { mention } = resolved;
    if (resolved.kind === 'compound') this.#needCompound(resolved.compound, mention, language);
    else if (resolved.kind === 'address') this.#needAddress(mention, resolved.address, language);
    else if (resolved.kind === 'identifier') this.#needIdentifier(mention, language, owner);
  }

  #needCompound(compound: Compound, mention: NamedMention, language: Language): void {
    if (this.#isKnown(compound.type, compound.key)) return;
    for (const piece of compound.pieces) {
      const { kind, key } = piece.ref;
      this.#knowledge.addWord(kind, key);
      if (this.#mapping.component(kind, key) !== undefined) continue;
      this.#needs.addComponent(kind, key, {
        original: piece.text,
        language,
        gender: kind === 'given' ? genderOfGivenName(piece.text, language) : undefined,
        elided: isElided(mention.before + mention.surface.slice(0, piece.start)),
        flavour: piece.flavour,
      });
    }
    const refs = compound.pieces.map((piece) => piece.ref);
    this.#needs.addEntity(compound.type, compound.key, refs, { original: compound.name, language });
  }

  #needAddress({ type, surface }: NamedMention, address: Address, language: Language): void {
    if (this.#isKnown(type, address.key)) return;
    const id = `${type}\0${address.key}`;
    const known = this.#addresses.get(id);
    if (known === undefined || surface < known.surface) this.#addresses.set(id, { type, address, surface });
    for (const piece of address.pieces) {
      if (this.#mapping.component(piece.ref.kind, piece.ref.key) !== undefined) continue;
      if (piece.as === 'letter' && personOfLetter(piece, address, this.#knowledge) !== undefined) continue;
      this.#needs.addComponent(piece.ref.kind, piece.ref.key, {
        original: piece.text.charAt(0).toUpperCase() + piece.text.slice(1),
        language,
        gender: piece.ref.kind === 'given' ? genderOfGivenName(piece.text, language) : undefined,
      });
    }
  }

  #needIdentifier({ type, surface }: NamedMention, language: Language, owner: string | undefined): void {
    const key = keyOfOwnDate(strategyFor(type).key(surface, { language, domain: 0 }), owner);
    if (this.#isKnown(type, key)) return;
    const id = `${type}\0${key}`;
    const known = this.#identifiers.get(id);
    if (
      known === undefined ||
      surface < known.surface ||
      (surface === known.surface && language < known.language)
    ) {
      this.#identifiers.set(id, { type, key, surface, language, owner });
    }
  }

  #isKnown(type: EntityType, key: string): boolean {
    if (this.#mapping.mergedInto(type, key) !== undefined) return true;
    if (this.#mapping.entity(type, key) === undefined) return false;
    this.#reused.add(`${type}\0${key}`);
    return true;
  }

  #originals(): ReadonlySet<string> {
    const words = new Set<string>();
    for (const document of this.#documents) {
      for (const mention of document.mentions) {
        const { surface } = mention;
        words.add(foldName(surface));
        const name = this.#parsed.get(mention);
        if (name !== undefined && !/['’]/.test(surface)) {
          for (const { key } of name.parts) words.add(key);
          continue;
        }
        for (const [word] of surface.matchAll(/[\p{L}\p{M}'’]+/gu)) {
          const key = foldWord(word);
          words.add(key);
          if (key.includes("'")) words.add(keyOfWord(word));
        }
      }
    }
    for (const { key } of this.#identifiers.values()) words.add(foldName(key));
    for (const { key } of this.#needs.components()) words.add(key);
    return words;
  }
}
