/** All that is known of pseudonyms, arranged for looking them up in texts. */
import { isFullName, parsePersonName, partsOf } from '../entities/person-name.ts';
import { foldName } from '../text/fold.ts';
import { Phrases, keyedText } from './phrases.ts';
import type { KnownPseudonym } from './types.ts';

/** A person with both names, in the pseudonym and in the original. */
export interface KnownPerson {
  readonly name: KnownPseudonym;
  /** Folded words of the pseudonym. */
  readonly given: string;
  readonly surname: string;
  /** The originals' given names, as first written. */
  readonly originalGiven: string;
  readonly originalSurname: string;
}

export class KnownPseudonyms {
  readonly phrases = new Phrases<KnownPseudonym>();
  /** By the last word of the pseudonym's surname. */
  private readonly bySurname = new Map<string, KnownPerson[]>();
  private readonly byHandle = new Map<string, KnownPerson[]>();
  /** Words and whole names of real people. */
  private readonly real = new Set<string>();

  constructor(names: readonly KnownPseudonym[], realNames: readonly string[] = []) {
    for (const name of names) {
      this.addReal(name.original, name.type === 'PERSON');
      // A letter alone says nothing; initials are read beside a surname.
      if (name.part === 'initial') continue;
      this.phrases.add(name.pseudonym, name);
      if (name.type === 'PERSON' && name.part === 'whole') this.addPerson(name);
    }
    for (const name of realNames) this.addReal(name, true);
  }

  /** Whether these words, as they stand, are the name of somebody real. */
  isReal(written: string): boolean {
    return this.real.has(foldName(written));
  }

  /** People whose pseudonym has this surname (its last word, folded). */
  withSurname(key: string): readonly KnownPerson[] {
    return this.bySurname.get(key) ?? [];
  }

  /** People whose pseudonym makes this handle: `cpetit`, `petitc`, `clairepetit`. */
  withHandle(key: string): readonly KnownPerson[] {
    return this.byHandle.get(key) ?? [];
  }

  private addReal(name: string, isPerson: boolean): void {
    this.real.add(foldName(name));
    if (!isPerson) return;
    for (const key of keyedText(name).keys) if (key.length > 1) this.real.add(key);
  }

  private addPerson(name: KnownPseudonym): void {
    const pseudonym = parsePersonName(name.pseudonym, 'fr');
    const original = parsePersonName(name.original, 'fr');
    if (!isFullName(pseudonym) || !isFullName(original)) return;
    const joined = (parsed: typeof pseudonym, role: 'given' | 'surname'): string =>
      partsOf(parsed, role)
        .map((part) => part.text)
        .join(' ');
    const person: KnownPerson = {
      name,
      given: foldName(joined(pseudonym, 'given')),
      surname: foldName(joined(pseudonym, 'surname')),
      originalGiven: joined(original, 'given'),
      originalSurname: joined(original, 'surname'),
    };
    if (person.given === '' || person.surname === '' || person.originalGiven === '') return;
    put(this.bySurname, person.surname.split(' ').at(-1) ?? '', person);
    for (const handle of handles(person.given, person.surname)) put(this.byHandle, handle, person);
  }
}

/** The ways in which a given name and a surname make one word. */
export function handles(given: string, surname: string): readonly [string, string, string, string] {
  const first = given.replace(/[^\p{L}\p{N}]/gu, '');
  const last = surname.replace(/[^\p{L}\p{N}]/gu, '');
  return [first.charAt(0) + last, last + first.charAt(0), first + last, last + first];
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
