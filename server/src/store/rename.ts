/**
 * Another pseudonym, chosen by the user, from now on. What is called so already in a file stays as it is, so that a
 * name is never called two things at once: such a file has to be restored first. The old pseudonym stays reserved, and
 * copies that hold it can still be restored.
 */
import { entityKey } from '../core/pseudonyms/assignment.ts';
import type { StoredEntity } from '../core/pseudonyms/mapping.ts';
import { planRename } from '../core/pseudonyms/rename.ts';
import type { RenamePlan } from '../core/pseudonyms/rename.ts';
import { foldName } from '../core/text/fold.ts';
import type { EntityType } from '../core/types.ts';
import { NomDePlumeError } from '../errors.ts';
import type { Decisions } from './decisions.ts';
import { DomainMapping } from './domain-mapping.ts';
import type { Domain, Domains } from './domains.ts';
import type { Ledger } from './ledger.ts';
import type { DomainNames, Names } from './names.ts';

export interface RenameParts {
  readonly domains: Domains;
  readonly names: Names;
  readonly decisions: Decisions;
  readonly ledger: Ledger;
}

interface Wish {
  readonly type: EntityType;
  readonly name: string;
  readonly pseudonym: string;
  /** Files that have the old pseudonym are to follow. */
  readonly written?: true;
}

/**
 * Inside a transaction. Components are shared: with a surname, the family changes.
 * @returns the pseudonym until now
 * @throws NomDePlumeError `nothing-to-do`, `pseudonym-shape`, `pseudonym-taken`, `pseudonym-in-use`
 */
export function renamePseudonym(parts: RenameParts, domain: Domain, wish: Wish): string {
  const known = parts.names.of(domain.id);
  const entity = find(parts, domain, wish);
  if (entity === undefined) throw unknownName();
  const pseudonym = tidied(wish.pseudonym);
  if (pseudonym === entity.pseudonym) throw alreadyCalledSo();
  // Whoever follows the name may have back what it was called itself; whose each is, is compared once more below.
  const followers = entity.parts.flatMap(({ kind, key }) => known.entitiesWith(kind, key));
  const own = new Set([entity, ...followers].flatMap((one) => [one.id, ...componentsOf(known, one)]));
  const mapping = new DomainMapping(domain, parts.domains, parts.names, parts.decisions, own);
  // A name that is stored is taken apart alike in every language.
  const plan = planRename(mapping, entity, pseudonym, 'fr');
  if (plan === 'shape') throw wrongShape();
  if (plan === 'taken' || !isFree(known, plan)) throw taken();
  if (wish.written !== true && parts.ledger.replacedNow(touchedBy(known, plan))) throw inUse();
  carryOut(parts.names, domain, plan);
  return entity.pseudonym;
}

/** Inside a transaction: gives back the pseudonym that a decision took away, unless it was renamed again. */
export function undoRename(
  parts: RenameParts,
  domain: Domain,
  decision: Wish & { readonly before?: string },
): void {
  const { before, type, name, written } = decision;
  if (before === undefined) return;
  if (find(parts, domain, decision)?.pseudonym !== tidied(decision.pseudonym)) return;
  renamePseudonym(parts, domain, { type, name, pseudonym: before, ...(written && { written }) });
}

function find(parts: RenameParts, domain: Domain, { type, name }: Wish): StoredEntity | undefined {
  const mapping = new DomainMapping(domain, parts.domains, parts.names, parts.decisions);
  const key = entityKey(type, name);
  return mapping.mergedInto(type, key) ?? mapping.entity(type, key);
}

function tidied(pseudonym: string): string {
  const text = pseudonym.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (text === '' || /\p{Cc}/u.test(text)) throw wrongShape();
  return text;
}

function componentsOf(known: DomainNames, entity: StoredEntity): readonly string[] {
  return entity.parts.flatMap(({ kind, key }) => known.component(kind, key)?.id ?? []);
}

/** Where a pseudonym will stand, and whose it is. */
interface Place {
  readonly space: string;
  readonly key: string;
  readonly id: string;
  /** Key of the pseudonym until now. */
  readonly old: string | undefined;
}

/** Whether nobody else is or was called so; a name may have back what it was called itself. */
function isFree(known: DomainNames, { components, entities }: RenamePlan): boolean {
  const seen = new Set<string>();
  const places: readonly Place[] = [
    ...components.map(({ kind, key, pseudonymKey }) => {
      const own = known.component(kind, key);
      return { space: kind, key: pseudonymKey, id: own?.id ?? '', old: own?.pseudonymKey };
    }),
    ...entities.map(({ id, pseudonym }) => {
      const entity = known.entityById(id);
      const space = `entity:${entity?.type ?? ''}`;
      return { space, key: foldName(pseudonym), id, old: foldName(entity?.pseudonym ?? '') };
    }),
  ];
  return places.every(({ space, key, id, old }) => {
    const place = `${space}\0${key}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return key === old || !known.isTakenIn(space, key, new Set([id]));
  });
}

/** Everything whose replacement would change: addresses that hold a renamed place too. */
function touchedBy(known: DomainNames, { components, entities }: RenamePlan): ReadonlySet<string> {
  const holders = components.flatMap(({ kind, key }) => known.entitiesWith(kind, key));
  return new Set([...entities, ...holders].map(({ id }) => id));
}

function carryOut(names: Names, domain: Domain, { components, entities }: RenamePlan): void {
  const known = names.of(domain.id);
  for (const { kind, key, pseudonym, pseudonymKey } of components) {
    const component = known.component(kind, key);
    if (component !== undefined) names.rename(domain.id, component, pseudonym, pseudonymKey);
  }
  for (const { id, pseudonym } of entities) {
    const entity = known.entityById(id);
    if (entity !== undefined) names.rename(domain.id, entity, pseudonym, foldName(pseudonym));
  }
}

function unknownName(): NomDePlumeError {
  return new NomDePlumeError(
    'nothing-to-do',
    'The vault has no pseudonym for this name.',
    'Replace it once, or choose another name.',
  );
}

function alreadyCalledSo(): NomDePlumeError {
  return new NomDePlumeError('nothing-to-do', 'This is the pseudonym already.', 'Nothing was changed.');
}

function wrongShape(): NomDePlumeError {
  return new NomDePlumeError(
    'pseudonym-shape',
    'The pseudonym has not as many words as the name.',
    'Give as many given names and surnames as the name has.',
  );
}

function taken(): NomDePlumeError {
  return new NomDePlumeError(
    'pseudonym-taken',
    'A word of this pseudonym stands for somebody else, did so before, or is a real name.',
    'Choose another pseudonym.',
  );
}

function inUse(): NomDePlumeError {
  return new NomDePlumeError(
    'pseudonym-in-use',
    'The pseudonym stands in files already, or that of a name that shares a word with it.',
    'Restore these files first, then choose another pseudonym.',
  );
}
