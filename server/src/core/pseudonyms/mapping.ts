/**
 * What assignment needs of the place where the mapping is kept. The vault implements it over SQLite; tests implement
 * it over Maps. Every method is synchronous and called inside one transaction.
 */
import type { EntityType } from '../types.ts';
import type { OwnLists } from './own-lists.ts';

/**
 * A kind of component. Components are keyed by their string: every Dubois of a domain has the same pseudonym surname.
 * `whole` is a name without parts of its own: a place, an organisation, an identifier. `domain-name` is the part of an
 * e-mail address after the @ or of a URL; `initial` is a single letter that stands for an unknown given name.
 */
export type ComponentKind =
  'given' | 'surname' | 'initial' | 'domain-name' | 'handle' | `whole:${EntityType}`;

export interface Mapping {
  /** The secret that keys every choice, hexadecimal; replaced at each erasure. */
  readonly seed: string;
  readonly theme: ThemeName;
  readonly dates: DateShift;
  /** Of the theme `own_lists`. */
  readonly lists: OwnLists | undefined;
  /** The pseudonym of the component with this folded key, as it is to be written in plain case. */
  component(kind: ComponentKind, key: string): string | undefined;
  /** Whether another component of this kind has this (folded) pseudonym, or it is reserved for ever. */
  pseudonymTaken(kind: ComponentKind, pseudonymKey: string): boolean;
  /** Whether this folded word is an original that the vault knows, of any kind. */
  isOriginal(wordKey: string): boolean;
  /** Stores a new component; never replaces one. */
  addComponent(component: NewComponent): void;
  /** The entity with this whole (folded) name, or undefined. */
  entity(type: EntityType, key: string): StoredEntity | undefined;
  /** Stores a new entity and gives its identifier (a UUID). */
  addEntity(entity: NewEntity): string;
  /** Numbers given so far of a numbered form (`neutral_id`, or an inventory that ran out); adds one. */
  nextNumber(kind: ComponentKind): number;
  /** Entities that have this component among their parts, in the order of their identifiers. */
  entitiesWith(kind: ComponentKind, key: string): readonly StoredEntity[];
  /** A decision of the user: the entity with this name is the same as that one. */
  mergedInto(type: EntityType, key: string): StoredEntity | undefined;
  /** A decision of the user: in this document the name with this key is somebody of their own. */
  separated(type: EntityType, key: string, document: string): Separation | undefined;
}

/** That a name stands for somebody else than it was taken for. */
export interface Separation {
  /** Tells the split-off entity from others of the same name; not part of any name. */
  readonly tag: string;
  /** Only in some documents: elsewhere the name is another's. */
  readonly somewhere: boolean;
}

/** `own_lists`: names of the user's own lists, as in `natural`. */
export const THEMES = ['natural', 'neutral_id', 'initials', 'own_lists'] as const;
export type ThemeName = (typeof THEMES)[number];

/** Whose dates are moved by the same number of days: everybody's, or each person's by one of their own. */
export const DATE_SHIFTS = ['domain', 'person'] as const;
export type DateShift = (typeof DATE_SHIFTS)[number];

/** What a mapping is made by. Another one is another mapping; the old one still restores. */
export interface MappingStyle {
  readonly theme: ThemeName;
  readonly dates: DateShift;
  readonly lists?: OwnLists;
}

export interface NewComponent {
  readonly kind: ComponentKind;
  /** Folded original. */
  readonly key: string;
  /** The original as first written. */
  readonly original: string;
  readonly pseudonym: string;
  readonly pseudonymKey: string;
}

export interface NewEntity {
  readonly type: EntityType;
  readonly key: string;
  /** As first written, without titles. */
  readonly name: string;
  /** The whole pseudonym, plain case. */
  readonly pseudonym: string;
  readonly gender: Gender;
  /**
   * The components the name was taken apart into, in the order of the pseudonym. A lone `Dubois` has one part, which
   * says whether it was taken for a surname or a given name: later documents follow that decision.
   */
  readonly parts: readonly ComponentRef[];
}

/** Points at a component of the same domain. */
export interface ComponentRef {
  readonly kind: ComponentKind;
  readonly key: string;
}

export interface StoredEntity extends NewEntity {
  readonly id: string;
}

export type Gender = 'female' | 'male' | 'unknown';
