/**
 * Assignment: which pseudonym stands for which name, and what a mention is replaced by. `prepareNames` decides for all
 * documents of a run at once and stores the decisions; `renderDocument` only looks them up.
 *
 * What holds: different surnames never share a pseudonym, nor do different given names, addresses or numbers; neither
 * the order of documents nor what comes later changes a decision; no pseudonym is a name that the vault or the run
 * knows, or a word of the corpus.
 */
import { genderOfGivenName } from '../names/given-names.ts';
import type { KnownPerson, ResolvedPerson } from '../entities/link.ts';
import { isFullName, keyOfPerson, parsePersonName, partsOf } from '../entities/person-name.ts';
import { personOf } from '../entities/link.ts';
import { keyOfWord } from '../entities/words.ts';
import { strategyFor } from '../strategies/registry.ts';
import { foldName, foldWord } from '../text/fold.ts';
import type { EntityType, Language } from '../types.ts';
import { slug } from './addresses.ts';
import type { Address, AddressPiece } from './addresses.ts';
import type { NamedDocument, NamedMention, PreparedNames, Replacement } from './assignment-types.ts';
import { Choice } from './choice.ts';
import { digitsLike, otherDigits, writeCompound } from './compounds.ts';
import type { Compound } from './compounds.ts';
import { isTitled, personsOf, resolveMention } from './document-names.ts';
import type { ResolvedMention } from './document-names.ts';
import { withinEncoding } from './encoding.ts';
import { inventComponent } from './invent.ts';
import { givenNamePools, surnamePools } from './inventories.ts';
import { RunKnowledge, StoredKnowledge } from './knowledge.ts';
import { isLabelTheme, labelFor } from './labels.ts';
import type { ComponentRef, Mapping, StoredEntity } from './mapping.ts';
import { Needs, compare } from './needs.ts';
import type { ComponentNeed, EntityNeed } from './needs.ts';
import { needPerson, ownKey, pseudonymOf, writePerson, isElided } from './persons.ts';
import type { Lookup } from './persons.ts';

/** Names whose theme decides how they look; all other types are replaced alike in every theme. */
const NAME_TYPES: readonly EntityType[] = ['PERSON', 'LOCATION', 'ORGANIZATION'];

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
  return new Preparation(mapping, documents, corpusWords).run();
}

/** What replaces each mention of a document, in order. Every name must have been prepared. */
export function renderDocument(mapping: Mapping, document: NamedDocument): readonly Replacement[] {
  const knowledge = new StoredKnowledge(mapping);
  const persons = personsOf(document, knowledge);
  return document.mentions.map((mention, i) => {
    const resolved = resolveMention(mention, persons.get(i), knowledge);
    const { text, entity, ambiguous } = render(resolved, document, knowledge);
    return {
      text: withinEncoding(text, document.encoding),
      entityId: entity?.id ?? '',
      ...(ambiguous ? { unsure: 'ambiguous-name' as const } : {}),
    };
  });
}

/** The key under which a name's entity is stored: for decisions of the user. */
export function entityKey(type: EntityType, name: string, language: Language): string {
  if (type === 'PERSON') return keyOfPerson(parsePersonName(name, language));
  if (NAME_TYPES.includes(type) || type === 'EMAIL' || type === 'URL') return foldName(name);
  return strategyFor(type).key(name, { language });
}

class Preparation {
  readonly #mapping: Mapping;
  readonly #documents: readonly NamedDocument[];
  readonly #corpusWords: ReadonlySet<string>;
  readonly #knowledge: RunKnowledge;
  readonly #needs = new Needs();
  readonly #reused = new Set<string>();
  readonly #ambiguous: { document: string; mention: number }[] = [];
  readonly #addresses = new Map<
    string,
    { type: EntityType; address: Address; mention: NamedMention; language: Language }
  >();
  readonly #identifiers = new Map<
    string,
    { type: EntityType; key: string; surfaces: Set<string>; language: Language }
  >();
  readonly #people: {
    document: NamedDocument;
    index: number;
    person: ResolvedPerson;
    mention: NamedMention;
  }[] = [];

  constructor(mapping: Mapping, documents: readonly NamedDocument[], corpusWords: ReadonlySet<string>) {
    this.#mapping = mapping;
    this.#documents = documents;
    this.#corpusWords = corpusWords;
    this.#knowledge = new RunKnowledge(mapping);
  }

  run(): PreparedNames {
    this.#gatherPeople();
    this.#resolvePeople();
    this.#resolveOthers();
    const choice = new Choice(this.#mapping, this.#corpusWords, this.#originals());
    const added = this.#assign(choice);
    return {
      newEntities: added,
      reusedEntities: this.#reused.size,
      ambiguous: this.#ambiguous,
      exhaustion: this.#exhaustion(choice),
    };
  }

  /** Full names of all documents are known before any short form is looked at. */
  #gatherPeople(): void {
    for (const document of this.#documents) {
      for (const mention of document.mentions) {
        if (mention.type !== 'PERSON') continue;
        const name = parsePersonName(mention.surface, document.language);
        if (isFullName(name) && partsOf(name, 'given').length > 0) this.#knowledge.addPerson(personOf(name));
        else if (name.parts.length === 1 && isTitled(mention.before)) {
          this.#knowledge.addTitled(name.parts[0]?.key ?? '');
        }
      }
    }
  }

  #resolvePeople(): void {
    for (const document of this.#documents) {
      for (const [index, person] of personsOf(document, this.#knowledge)) {
        const mention = document.mentions[index];
        if (mention !== undefined) this.#people.push({ document, index, person, mention });
      }
    }
    const planned = new Set(
      this.#people.flatMap(({ person }) =>
        person.link === undefined && person.lone !== 'given' ? [keyOfPerson(person.name)] : [],
      ),
    );
    for (const { document, index, person, mention } of this.#people) {
      if (person.ambiguous) this.#ambiguous.push({ document: document.id, mention: index });
      const key = person.link?.key ?? ownKey(person, this.#mapping, planned);
      if (this.#isMerged('PERSON', key)) continue;
      if (this.#mapping.entity('PERSON', key) !== undefined) this.#reused.add(`PERSON\0${key}`);
      needPerson(
        person,
        mention,
        document.language,
        person.link === undefined ? key : undefined,
        this.#mapping,
        this.#needs,
      );
      for (const part of person.name.parts) {
        if (part.role === 'given' || part.role === 'surname') this.#knowledge.addWord(part.role, part.key);
      }
    }
  }

  #resolveOthers(): void {
    const others = this.#documents.flatMap((document) =>
      document.mentions.flatMap((mention, index) =>
        this.#isPerson(document, index) ? [] : [{ document, mention }],
      ),
    );
    // Places before organisations before addresses: each may hold names of the kinds before it.
    for (const types of [['LOCATION'], ['ORGANIZATION'], undefined] as const) {
      const batch = others.filter(({ mention }) =>
        types === undefined
          ? mention.type !== 'LOCATION' && mention.type !== 'ORGANIZATION'
          : mention.type === types[0],
      );
      // All are taken apart before any is added to what is known: their order must not matter.
      const resolved = batch.map(({ document, mention }) => ({
        document,
        mention: resolveMention(mention, undefined, this.#knowledge),
      }));
      for (const { document, mention } of resolved) this.#need(mention, document);
    }
  }

  #isPerson(document: NamedDocument, index: number): boolean {
    return (
      document.mentions[index]?.type === 'PERSON' && /\p{L}/u.test(document.mentions[index]?.surface ?? '')
    );
  }

  #need(resolved: ResolvedMention, document: NamedDocument): void {
    const { language } = document;
    const { type, surface } = resolved.mention;
    if (resolved.kind === 'compound') this.#needCompound(resolved.compound, resolved.mention, language);
    else if (resolved.kind === 'address')
      this.#needAddress(type, resolved.address, resolved.mention, language);
    else if (resolved.kind === 'identifier') {
      const key = strategyFor(type).key(surface, { language });
      if (this.#isKnown(type, key)) return;
      const id = `${type}\0${key}`;
      const known = this.#identifiers.get(id);
      if (known === undefined)
        this.#identifiers.set(id, { type, key, surfaces: new Set([surface]), language });
      else known.surfaces.add(surface);
    }
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
    this.#needs.addEntity(
      compound.type,
      compound.key,
      compound.pieces.map((piece) => piece.ref),
      {
        original: mention.surface,
        language,
      },
    );
  }

  #needAddress(type: EntityType, address: Address, mention: NamedMention, language: Language): void {
    if (this.#isKnown(type, address.key)) return;
    this.#addresses.set(`${type}\0${address.key}`, { type, address, mention, language });
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

  #isMerged(type: EntityType, key: string): boolean {
    return this.#mapping.mergedInto(type, key) !== undefined;
  }

  #isKnown(type: EntityType, key: string): boolean {
    if (this.#isMerged(type, key)) return true;
    if (this.#mapping.entity(type, key) === undefined) return false;
    this.#reused.add(`${type}\0${key}`);
    return true;
  }

  /** Every word of every mention: no pseudonym of this run may be one of them. */
  #originals(): ReadonlySet<string> {
    const words = new Set<string>();
    for (const document of this.#documents) {
      for (const { surface } of document.mentions) {
        words.add(foldName(surface));
        for (const [word] of surface.matchAll(/[\p{L}\p{M}'’]+/gu)) {
          words.add(foldWord(word));
          words.add(keyOfWord(word));
        }
      }
    }
    for (const { key } of this.#identifiers.values()) words.add(foldName(key));
    for (const { key } of this.#needs.components()) words.add(key);
    return words;
  }

  #assign(choice: Choice): number {
    const label = isLabelTheme(this.#mapping.theme);
    const order = <T extends ComponentRef | EntityNeed>(list: readonly T[]): readonly T[] =>
      inKeyedOrder(list, (need) => ('type' in need ? need.type : need.kind) + '\0' + need.key, choice);
    const components = this.#needs.components();
    // Domains may follow organisations, which are words too.
    const isAddressPart = (need: ComponentNeed): boolean =>
      need.kind === 'domain-name' || need.kind === 'handle';
    for (const need of order(components.filter((c) => !isAddressPart(c))))
      this.#addComponent(need, inventComponent(need, choice));
    for (const need of order(components.filter(isAddressPart))) {
      this.#addComponent(need, this.#domainOfOrganization(need, choice) ?? inventComponent(need, choice));
    }
    let added = 0;
    for (const need of order(this.#needs.entities())) {
      const pseudonym = label ? labelFor(need, this.#mapping, choice) : this.#pseudonymOfEntity(need, choice);
      const { type, key, name, gender, parts } = need;
      if (label) {
        const kind = `whole:${type}` as const;
        this.#mapping.addComponent({
          kind,
          key,
          original: name,
          pseudonym,
          pseudonymKey: foldName(pseudonym),
        });
      }
      this.#mapping.addEntity({ type, key, name, pseudonym, gender, parts });
      added += 1;
    }
    for (const entry of inKeyedOrder(
      [...this.#addresses.values()],
      (e) => `${e.type}\0${e.address.key}`,
      choice,
    )) {
      this.#addAddress(entry, choice);
      added += 1;
    }
    for (const entry of inKeyedOrder([...this.#identifiers.values()], (e) => `${e.type}\0${e.key}`, choice)) {
      this.#addIdentifier(entry, choice);
      added += 1;
    }
    return added;
  }

  #addComponent(need: ComponentNeed, pseudonym: string): void {
    this.#mapping.addComponent({
      kind: need.kind,
      key: need.key,
      original: need.original,
      pseudonym,
      pseudonymKey: foldName(pseudonym),
    });
  }

  #pseudonymOfEntity(need: EntityNeed, choice: Choice): string {
    const lookup: Lookup = (kind, key) => this.#mapping.component(kind, key);
    if (need.type === 'PERSON') {
      const name = parsePersonName(need.name, need.language);
      // A lone word has the role that the documents gave it.
      const roles = need.parts.length === 1 && name.parts.length > 0 ? need.parts[0]?.kind : undefined;
      const parts = name.parts.map((part) =>
        part.role === 'unknown'
          ? { ...part, role: roles === 'given' ? ('given' as const) : ('surname' as const) }
          : part,
      );
      return pseudonymOf({ parts }, lookup);
    }
    const compound = resolveMention(
      { type: need.type, surface: need.name, before: '', after: '' },
      undefined,
      this.#knowledge,
    );
    if (compound.kind !== 'compound') return need.name;
    const pieces = compound.compound.pieces.map((piece, i) => ({
      ...piece,
      ref: need.parts[i] ?? piece.ref,
    }));
    const name = writeCompound(need.name, pieces, (ref) => lookup(ref.kind, ref.key));
    return need.type === 'LOCATION' ? otherDigits(name, need.key, choice.random) : name;
  }

  /** `acme.fr` follows the organisation `Acme`, if it is known and its pseudonym is free as a domain. */
  #domainOfOrganization(need: ComponentNeed, choice: Choice): string | undefined {
    if (need.kind !== 'domain-name') return undefined;
    const label = need.key.split('.')[0] ?? '';
    const pseudonym =
      this.#mapping.component('whole:ORGANIZATION', label) ??
      (this.#knowledge.knows('surname', label) ? this.#mapping.component('surname', label) : undefined);
    if (pseudonym === undefined) return undefined;
    const domain = `${slug(pseudonym)}.example`;
    return choice.isFree('domain-name', domain) ? domain : undefined;
  }

  #addAddress(
    {
      type,
      address,
      mention,
      language,
    }: { type: EntityType; address: Address; mention: NamedMention; language: Language },
    choice: Choice,
  ): void {
    const written = writeAddress(mention.surface.toLowerCase(), address, this.#knowledge, (kind, key) =>
      this.#mapping.component(kind, key),
    );
    const kind = `whole:${type}` as const;
    const pseudonym = choice.isFree(kind, written)
      ? written
      : choice.until(kind, address.key, (draw) =>
          lengthened(written, String.fromCharCode(97 + draw.below(26)), draw.below(3)),
        );
    void language;
    this.#addWhole(
      type,
      address.key,
      mention.surface,
      pseudonym,
      address.pieces.map((piece) => piece.ref),
    );
  }

  #addIdentifier(
    {
      type,
      key,
      surfaces,
      language,
    }: { type: EntityType; key: string; surfaces: Set<string>; language: Language },
    choice: Choice,
  ): void {
    const strategy = strategyFor(type);
    const kind = `whole:${type}` as const;
    const make = (draw: Parameters<Parameters<Choice['until']>[2]>[0], attempt: number): string =>
      strategy.invent(key, draw, attempt, { language });
    const pseudonym = strategy.reversible
      ? choice.until(kind, key, make)
      : make(choice.random.numbers('once', kind, key), 0);
    const name = [...surfaces].sort(compare)[0] ?? key;
    this.#addWhole(type, key, name, pseudonym, []);
  }

  #addWhole(
    type: EntityType,
    key: string,
    name: string,
    pseudonym: string,
    parts: readonly ComponentRef[],
  ): void {
    const kind = `whole:${type}` as const;
    this.#mapping.addComponent({ kind, key, original: name, pseudonym, pseudonymKey: foldName(pseudonym) });
    this.#mapping.addEntity({
      type,
      key,
      name,
      pseudonym,
      gender: 'unknown',
      parts: [{ kind, key }, ...parts],
    });
  }

  /** Lists that names of this run came from and that are used to 80 % or more. */
  #exhaustion(choice: Choice): PreparedNames['exhaustion'] {
    if (isLabelTheme(this.#mapping.theme)) return [];
    const found: { kind: string; used: number }[] = [];
    const check = (kind: 'given' | 'surname', name: string, pools: readonly (readonly string[])[]): void => {
      const used = choice.used(kind, pools.flat());
      if (used >= 0.8) found.push({ kind: name, used });
    };
    const components = this.#needs.components();
    if (components.some((need) => need.kind === 'surname')) {
      check('surname', 'surname', [...surnamePools('fr', 'vowel'), ...surnamePools('fr', 'consonant')]);
    }
    for (const gender of ['female', 'male'] as const) {
      if (!components.some((need) => need.kind === 'given' && need.gender === gender)) continue;
      check('given', `given:${gender}`, [
        ...givenNamePools('fr', gender, 'vowel'),
        ...givenNamePools('fr', gender, 'consonant'),
      ]);
    }
    return found;
  }
}

/** Sorted by a keyed digest: the same for any order of documents, and telling nothing about the names. */
function inKeyedOrder<T>(list: readonly T[], nameOf: (item: T) => string, choice: Choice): readonly T[] {
  return list
    .map((item) => ({ item, name: nameOf(item), at: choice.random.numbers('order', nameOf(item)).next() }))
    .sort((a, b) => a.at - b.at || compare(a.name, b.name))
    .map(({ item }) => item);
}

interface Rendered {
  readonly text: string;
  readonly entity: StoredEntity | undefined;
  readonly ambiguous: boolean;
}

function render(resolved: ResolvedMention, document: NamedDocument, knowledge: StoredKnowledge): Rendered {
  const { mapping } = knowledge;
  const { type, surface } = resolved.mention;
  const entityOf = (key: string): StoredEntity | undefined =>
    mapping.mergedInto(type, key) ?? mapping.entity(type, key);
  switch (resolved.kind) {
    case 'person':
      return renderPerson(surface, resolved.person, knowledge);
    case 'compound': {
      const entity = entityOf(resolved.compound.key);
      if (entity === undefined) throw unprepared();
      if (isLabelTheme(mapping.theme)) return { text: entity.pseudonym, entity, ambiguous: false };
      const merged = entity.key !== resolved.compound.key;
      const pieces = merged
        ? resolved.compound.pieces.map((piece, i) => ({
            ...piece,
            ref: entity.parts[i] ?? entity.parts.at(-1) ?? piece.ref,
          }))
        : resolved.compound.pieces;
      const text = writeCompound(surface, pieces, (ref) => mapping.component(ref.kind, ref.key));
      return {
        text: type === 'LOCATION' ? digitsLike(text, entity.pseudonym) : text,
        entity,
        ambiguous: false,
      };
    }
    case 'address': {
      const entity = entityOf(resolved.address.key);
      if (entity === undefined) throw unprepared();
      return { text: capitalsLike(surface, entity.pseudonym), entity, ambiguous: false };
    }
    case 'identifier': {
      const context = { language: document.language };
      const strategy = strategyFor(type);
      const entity = entityOf(strategy.key(surface, context));
      if (entity === undefined) throw unprepared();
      return { text: strategy.write(surface, entity.pseudonym, context), entity, ambiguous: false };
    }
  }
}

function renderPerson(surface: string, person: ResolvedPerson, knowledge: StoredKnowledge): Rendered {
  const { mapping } = knowledge;
  const key = person.link?.key ?? ownKey(person, mapping);
  const merged = mapping.mergedInto('PERSON', key);
  const entity = merged ?? mapping.entity('PERSON', key);
  if (entity === undefined) throw unprepared();
  if (isLabelTheme(mapping.theme)) return { text: entity.pseudonym, entity, ambiguous: person.ambiguous };
  const lookup: Lookup =
    merged === undefined ? (kind, word) => mapping.component(kind, word) : lookupOf(merged, person, mapping);
  const initials = initialsOf(person, merged, mapping);
  return { text: writePerson(surface, person.name, lookup, initials), entity, ambiguous: person.ambiguous };
}

/** The given names behind the initials of a mention, when the person is known. */
function initialsOf(
  person: ResolvedPerson,
  merged: StoredEntity | undefined,
  mapping: Mapping,
): readonly string[] | undefined {
  const given =
    merged?.parts.filter((part) => part.kind === 'given').map((part) => part.key) ?? person.link?.given;
  if (given === undefined) return undefined;
  const surnames = merged === undefined ? (person.link?.surnames ?? []) : [];
  const pseudonyms = [
    ...given.flatMap((word) => mapping.component('given', word) ?? mapping.component('initial', word) ?? []),
    // "M. D." stands for given name and surname.
    ...surnames.flatMap((word) => mapping.component('surname', word) ?? []),
  ];
  return pseudonyms.length === 0 ? undefined : pseudonyms;
}

/** Looks up the words of the person that a mention was merged into, by their place in the name. */
function lookupOf(target: StoredEntity, person: ResolvedPerson, mapping: Mapping): Lookup {
  const order = new Map<string, number>();
  for (const role of ['given', 'surname'] as const) {
    partsOf(person.name, role).forEach((part, i) => order.set(`${role}\0${part.key}`, i));
  }
  return (kind, key) => {
    const same = target.parts.filter((part) => part.kind === kind);
    const part = same[order.get(`${kind}\0${key}`) ?? 0] ?? same.at(-1) ?? target.parts[0];
    return part === undefined ? undefined : mapping.component(part.kind, part.key);
  };
}

/** Whose given name a single letter of an address stands for: of the one person with the surname beside it. */
function personOfLetter(
  piece: AddressPiece,
  address: Address,
  knowledge: StoredKnowledge,
): KnownPerson | undefined {
  const surname = address.pieces.find((other) => other.ref.kind === 'surname');
  if (surname === undefined) return undefined;
  const found = knowledge
    .personsWith('surname', surname.ref.key)
    .filter((person) => person.given[0]?.startsWith(piece.ref.key) === true && person.given[0].length > 1);
  return found.length === 1 ? found[0] : undefined;
}

function writeAddress(surface: string, address: Address, knowledge: StoredKnowledge, lookup: Lookup): string {
  let text = '';
  let last = 0;
  for (const piece of address.pieces) {
    const person = piece.as === 'letter' ? personOfLetter(piece, address, knowledge) : undefined;
    const own = lookup(piece.ref.kind, piece.ref.key);
    const pseudonym = person === undefined ? own : (lookup('given', person.given[0] ?? '') ?? own);
    const written = slug(pseudonym ?? piece.text);
    text += surface.slice(last, piece.start) + (piece.as === 'letter' ? written.charAt(0) : written);
    last = piece.end;
  }
  return text + surface.slice(last);
}

/** An address whose pseudonym is taken gets letters more, before the @ or at its end. */
function lengthened(address: string, letter: string, times: number): string {
  const at = address.indexOf('@');
  const cut = at < 0 ? address.length : at;
  return address.slice(0, cut) + letter.repeat(1 + times) + address.slice(cut);
}

/** Addresses in capitals stay so; each word that starts with a capital does too. */
function capitalsLike(surface: string, pseudonym: string): string {
  if (surface === surface.toUpperCase() && surface !== surface.toLowerCase()) return pseudonym.toUpperCase();
  const words = surface.match(/\p{L}+/gu) ?? [];
  let i = 0;
  return pseudonym.replace(/\p{L}+/gu, (word) => {
    const original = words[i++];
    return original !== undefined && /^\p{Lu}/u.test(original)
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word;
  });
}

function unprepared(): Error {
  return new Error(
    'A mention was rendered that was not prepared: call prepareNames with its document first.',
  );
}
