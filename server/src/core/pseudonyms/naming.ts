/** Gives new components and entities their pseudonyms and stores them, in an order keyed by the vault's seed. */
import { strategyFor } from '../strategies/registry.ts';
import { foldName } from '../text/fold.ts';
import type { EntityType } from '../types.ts';
import { slug } from './addresses.ts';
import { lengthened, writeAddress } from './address-writing.ts';
import type { Choice } from './choice.ts';
import { dayOfOwnDate } from './dates-by-person.ts';
import { otherDigits, writeCompound } from './compounds.ts';
import { resolveMention } from './document-names.ts';
import { inventComponent } from './invent.ts';
import { isLabelTheme, labelFor } from './labels.ts';
import type { Draw } from './keyed-random.ts';
import type { ComponentRef, Mapping } from './mapping.ts';
import { compare } from './needs.ts';
import type { ComponentNeed, EntityNeed } from './needs.ts';
import type { OwnLists } from './own-lists.ts';
import { pseudonymOfPerson } from './persons.ts';
import type { Lookup } from './persons.ts';
import type { NewAddress, NewIdentifier, Survey } from './survey.ts';

export class Naming {
  readonly #mapping: Mapping;
  readonly #choice: Choice;
  readonly #found: Survey;
  readonly #domain: number;
  readonly #lists: OwnLists | undefined;
  readonly #lookup: Lookup = (kind, key) => this.#mapping.component(kind, key);

  constructor(mapping: Mapping, choice: Choice, found: Survey) {
    this.#mapping = mapping;
    this.#choice = choice;
    this.#found = found;
    this.#lists = mapping.theme === 'own_lists' ? mapping.lists : undefined;
    this.#domain = choice.random.numbers('domain').next();
  }

  /** Stores everything; says how many entities are new. */
  addAll(): number {
    const { needs, addresses, identifiers } = this.#found;
    const components = needs.components();
    const ofAddresses = (need: ComponentNeed): boolean =>
      need.kind === 'domain-name' || need.kind === 'handle';
    const byKind = (need: ComponentNeed): string => `${need.kind}\0${need.key}`;
    // Hosts come after the organisations that they may be named after.
    for (const list of [components.filter((need) => !ofAddresses(need)), components.filter(ofAddresses)]) {
      for (const [need, draw] of this.#inKeyedOrder(list, byKind)) this.#addComponent(need, draw);
    }
    const entities = needs.entities();
    const drawn = (need: EntityNeed): boolean => need.type !== 'PERSON' || isLabelTheme(this.#mapping.theme);
    for (const need of this.#inOrder(entities.filter((need) => !drawn(need)))) {
      this.#addEntity(need, pseudonymOfPerson(need, need.language, this.#lookup));
    }
    for (const [need, draw] of this.#inKeyedOrder(
      entities.filter(drawn),
      (one) => `${one.type}\0${one.key}`,
    )) {
      this.#addEntity(need, this.#pseudonymOf(need, draw));
    }
    for (const [one, draw] of this.#inKeyedOrder(
      addresses,
      ({ type, address }) => `${type}\0${address.key}`,
    )) {
      this.#addAddress(one, draw);
    }
    for (const [one, draw] of this.#inKeyedOrder(identifiers, ({ type, key }) => `${type}\0${key}`)) {
      this.#addIdentifier(one, draw);
    }
    return entities.length + addresses.length + identifiers.length;
  }

  /**
   * Sorted by a keyed digest: the same for any order of documents, and telling nothing about the names. Each with the
   * draw that decides what it becomes.
   */
  #inKeyedOrder<T>(list: readonly T[], nameOf: (item: T) => string): readonly (readonly [T, Draw])[] {
    return list
      .map((item) => {
        const name = nameOf(item);
        const draw = this.#choice.random.numbers('name', name);
        return { item, name, draw, at: draw.next() };
      })
      .sort((a, b) => a.at - b.at || compare(a.name, b.name))
      .map(({ item, draw }) => [item, draw] as const);
  }

  /** Sorted by the seed, for those whose pseudonym is decided by their components. */
  #inOrder(list: readonly EntityNeed[]): readonly EntityNeed[] {
    const placed = list.map((need) => ({ need, at: this.#choice.random.order(need.key) }));
    placed.sort((a, b) => a.at - b.at || compare(a.need.key, b.need.key));
    return placed.map(({ need }) => need);
  }

  #addComponent(need: ComponentNeed, draw: Draw): void {
    const { kind, key, original } = need;
    const pseudonym = this.#afterOrganization(need) ?? inventComponent(need, this.#choice, draw, this.#lists);
    this.#mapping.addComponent({ kind, key, original, pseudonym, pseudonymKey: foldName(pseudonym) });
  }

  /** `acme.fr` follows the organisation `Acme`, if that is known and its pseudonym is free as a host. */
  #afterOrganization(need: ComponentNeed): string | undefined {
    if (need.kind !== 'domain-name') return undefined;
    const label = need.key.split('.', 1)[0] ?? '';
    const pseudonym = this.#lookup('whole:ORGANIZATION', label) ?? this.#lookup('surname', label);
    if (pseudonym === undefined) return undefined;
    const host = `${slug(pseudonym)}.example`;
    return this.#choice.isFree('domain-name', host) ? host : undefined;
  }

  #addEntity({ type, key, name, gender, parts }: EntityNeed, pseudonym: string): void {
    this.#mapping.addEntity({ type, key, name, pseudonym, gender, parts });
  }

  #pseudonymOf(need: EntityNeed, draw: Draw): string {
    if (isLabelTheme(this.#mapping.theme)) return labelFor(need, this.#mapping, this.#choice, draw);
    return this.#ofCompound(need, draw);
  }

  #ofCompound(need: EntityNeed, draw: Draw): string {
    const mention = { type: need.type, surface: need.name, before: '', after: '' };
    const resolved = resolveMention(mention, undefined, this.#found.knowledge);
    if (resolved.kind !== 'compound') return need.name;
    const pieces = resolved.compound.pieces.map((piece, i) => ({
      ...piece,
      ref: need.parts[i] ?? piece.ref,
    }));
    const name = writeCompound(need.name, pieces, (ref) => this.#lookup(ref.kind, ref.key));
    if (need.type === 'ORGANIZATION' || !/\d/.test(name)) return name;
    for (let attempt = 0; ; attempt++) {
      const other = otherDigits(name, draw, attempt);
      if (!this.#mapping.pseudonymTaken(`whole:${need.type}`, foldName(other))) return other;
    }
  }

  #addAddress({ type, address, surface }: NewAddress, draw: Draw): void {
    const kind = `whole:${type}` as const;
    const written = writeAddress(surface, address, this.#found.knowledge, this.#lookup, draw);
    const pseudonym = this.#choice.isFree(kind, written)
      ? written
      : this.#choice.until(kind, draw, (attempt) => lengthened(written, draw, attempt));
    this.#addWholeComponent(type, address.key, surface, pseudonym);
    const parts = [{ kind, key: address.key }, ...address.pieces.map((piece) => piece.ref)];
    this.#mapping.addEntity({ type, key: address.key, name: surface, pseudonym, gender: 'unknown', parts });
  }

  #addIdentifier({ type, key, surface, language, owner }: NewIdentifier, draw: Draw): void {
    const kind = `whole:${type}` as const;
    const strategy = strategyFor(type);
    const ownDay = owner === undefined ? undefined : dayOfOwnDate(key, owner);
    const invent = (attempt: number): string => {
      if (ownDay === undefined || owner === undefined) {
        return strategy.invent(key, draw, attempt, { language, domain: this.#domain });
      }
      // Two people's dates may fall on one day: they are told apart by a number that is never written.
      const days = this.#choice.random.numbers('dates', owner).next();
      const day = strategy.invent(ownDay, draw, 0, { language, domain: days });
      return attempt === 0 ? day : `${day} (${attempt + 1})`;
    };
    const pseudonym = strategy.reversible ? this.#choice.until(kind, draw, invent) : invent(0);
    this.#addWholeComponent(type, key, surface, pseudonym);
    const parts: readonly ComponentRef[] = [{ kind, key }];
    this.#mapping.addEntity({ type, key, name: surface, pseudonym, gender: 'unknown', parts });
  }

  #addWholeComponent(type: EntityType, key: string, original: string, pseudonym: string): void {
    const pseudonymKey = foldName(pseudonym);
    this.#mapping.addComponent({ kind: `whole:${type}`, key, original, pseudonym, pseudonymKey });
  }
}
