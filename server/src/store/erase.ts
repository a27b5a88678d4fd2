/**
 * Erasing entities for good (GDPR, article 17): names, components that nobody else has, decisions, and what the ledger
 * holds of them. Their pseudonyms stay reserved, under the same row identifiers: these are the tombstones that keep a
 * backup or an export from bringing the names back.
 */
import { foldName } from '../core/text/fold.ts';
import { NomDePlumeError } from '../errors.ts';
import type { Decisions } from './decisions.ts';
import type { Domain, Domains } from './domains.ts';
import type { Ledger } from './ledger.ts';
import type { Names } from './names.ts';
import type { Session } from './session.ts';
import type { ErasurePreview } from './vault-service.ts';

export interface ErasureParts {
  readonly session: Session;
  readonly domains: Domains;
  readonly names: Names;
  readonly decisions: Decisions;
  readonly ledger: Ledger;
}

/** What goes with an entity, and what else holds its name. @throws NomDePlumeError `nothing-to-do` */
export function previewErasure(parts: ErasureParts, domain: Domain, entityId: string): ErasurePreview {
  const known = parts.names.of(domain.id);
  const entity = known.entityById(entityId);
  if (entity === undefined) throw unknownEntity();
  const words = new Set(foldName(entity.name).split(/[^\p{L}\p{N}]+/u));
  const related = [...known.entities.values()].filter(
    (other) => other.id !== entityId && holds(other.name, words, entity.parts.length > 0),
  );
  const { own, shared } = parts.names.partsOfOnly(domain.id, new Set([entityId]));
  const { files, spans } = parts.ledger.countOf(new Set([entityId]));
  return {
    related: related.map(({ id }) => id),
    components: own.length,
    sharedComponents: shared.length,
    files,
    spans,
  };
}

/** Inside a transaction. @returns rows that were touched */
export function eraseEntities(
  { session, domains, names, decisions, ledger }: ErasureParts,
  domain: Domain,
  entityIds: readonly string[],
): {
  readonly entities: number;
  readonly components: number;
  readonly files: number;
  readonly spans: number;
} {
  const known = names.of(domain.id);
  const ids = new Set(entityIds);
  const erased = entityIds.map((id) => known.entityById(id) ?? raise());
  const components = names.partsOfOnly(domain.id, ids).own;
  for (const decision of decisions.of(domain)) {
    const mentioned = [decision.name, decision.kind === 'merge' ? decision.into : ''].map(foldName);
    if (erased.some(({ name, key }) => mentioned.includes(key) || mentioned.includes(foldName(name)))) {
      decisions.remove(decision.id);
    }
  }
  for (const entity of erased) names.reserve(domain.id, entity);
  for (const component of components) names.reserve(domain.id, component);
  const { files, spans } = ledger.forgetEntities(ids);
  // Nobody can try names on the old seed and see which one gives this pseudonym.
  domains.replaceSeed(domain);
  session.changing.mapping = session.changing.generation;
  session.changing.epoch++;
  return { entities: erased.length, components: components.length, files, spans };
}

/**
 * Overwrites what the erasure left in free pages and in the WAL. After the transaction.
 * @returns false while another program reads: what it needs stays until it has finished
 */
export function sweep(session: Session): boolean {
  const { database } = session;
  const truncate = (): boolean => {
    const [row] = database.pragma('wal_checkpoint(TRUNCATE)') as readonly { busy: number }[];
    return row?.busy === 0;
  };
  if (!truncate()) return false;
  database.exec('VACUUM');
  return truncate();
}

/** Whether a name holds a person's words ("marie.dubois@acme.fr"), two of them at least where there are two. */
function holds(name: string, words: ReadonlySet<string>, isPerson: boolean): boolean {
  const found = new Set(
    foldName(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && words.has(word)),
  );
  return isPerson ? found.size > 0 : found.size === words.size;
}

function unknownEntity(): NomDePlumeError {
  return new NomDePlumeError(
    'nothing-to-do',
    'The vault does not know this entity.',
    'Refresh the list of entities.',
  );
}

function raise(): never {
  throw unknownEntity();
}
