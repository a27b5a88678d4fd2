/** What assignment works on: one domain of the vault, inside one transaction. */
import { entityKey } from '../core/pseudonyms/assignment.ts';
import type {
  ComponentKind,
  DateShift,
  Mapping,
  NewComponent,
  NewEntity,
  Separation,
  StoredEntity,
  ThemeName,
} from '../core/pseudonyms/mapping.ts';
import type { OwnLists } from '../core/pseudonyms/own-lists.ts';
import type { EntityType } from '../core/types.ts';
import type { Decisions } from './decisions.ts';
import type { Domain, Domains } from './domains.ts';
import type { DomainNames, Names } from './names.ts';

interface Split {
  readonly tag: string;
  /** Absent: everywhere. */
  readonly files: ReadonlySet<string> | undefined;
}

export class DomainMapping implements Mapping {
  readonly seed: string;
  readonly theme: ThemeName;
  readonly dates: DateShift;
  readonly lists: OwnLists | undefined;
  /** Names of the mappings that this one has replaced: their pseudonyms stay theirs. */
  private readonly former: readonly DomainNames[];
  private readonly domain: Domain;
  private readonly domains: Domains;
  private readonly names: Names;
  private readonly known: DomainNames;
  /** Identifiers of names that may have their former pseudonyms back. */
  private readonly renamed: ReadonlySet<string> | undefined;
  /** Merges by type and entity key; decisions do not change while this exists. */
  private readonly merges: ReadonlyMap<string, string>;
  /** Splits by type and entity key, newest first. */
  private readonly splits: ReadonlyMap<string, readonly Split[]>;

  constructor(
    domain: Domain,
    domains: Domains,
    names: Names,
    decisions: Decisions,
    renamed?: ReadonlySet<string>,
  ) {
    this.domain = domain;
    this.domains = domains;
    this.names = names;
    this.known = names.of(domain.id);
    this.renamed = renamed;
    this.seed = domains.seed(domain);
    this.theme = domain.theme;
    this.dates = domain.dates;
    this.lists = domain.lists;
    this.former = domains.former(domain.name).map(({ id }) => names.of(id));
    const merges = new Map<string, string>();
    const splits = new Map<string, Split[]>();
    for (const decision of decisions.of(domain)) {
      if (decision.kind !== 'merge' && decision.kind !== 'split') continue;
      const { type, name } = decision;
      const id = `${type}\0${entityKey(type, name)}`;
      // Of a merge and a split, the later one holds.
      if (decision.kind === 'merge') {
        merges.set(id, entityKey(type, decision.into));
        splits.delete(id);
        continue;
      }
      const { files } = decision;
      if (files === undefined) merges.delete(id);
      const split = { tag: decision.id, files: files === undefined ? undefined : new Set(files) };
      splits.set(id, [split, ...(splits.get(id) ?? [])]);
    }
    this.merges = merges;
    this.splits = splits;
  }

  separated(type: EntityType, key: string, document: string): Separation | undefined {
    const split = this.splits.get(`${type}\0${key}`)?.find(({ files }) => files?.has(document) ?? true);
    return split && { tag: split.tag, somewhere: split.files !== undefined };
  }

  component(kind: ComponentKind, key: string): string | undefined {
    return this.known.component(kind, key)?.pseudonym;
  }

  pseudonymTaken(kind: ComponentKind, pseudonymKey: string): boolean {
    return (
      this.known.isTaken(kind, pseudonymKey, this.renamed) ||
      this.former.some((known) => known.isTaken(kind, pseudonymKey))
    );
  }

  isOriginal(wordKey: string): boolean {
    return this.names.isOriginal(wordKey);
  }

  addComponent(component: NewComponent): void {
    this.names.addComponent(this.domain.id, component);
  }

  entity(type: EntityType, key: string): StoredEntity | undefined {
    return this.known.entity(type, key);
  }

  addEntity(entity: NewEntity): string {
    return this.names.addEntity(this.domain.id, entity);
  }

  nextNumber(kind: ComponentKind): number {
    return this.domains.nextNumber(this.domain, kind);
  }

  entitiesWith(kind: ComponentKind, key: string): readonly StoredEntity[] {
    return this.known.entitiesWith(kind, key);
  }

  mergedInto(type: EntityType, key: string): StoredEntity | undefined {
    // A chain of merges ends at the last one; a circle ends where it began.
    let target = this.merges.get(`${type}\0${key}`);
    const seen = new Set([key]);
    while (target !== undefined && !seen.has(target)) {
      const next = this.merges.get(`${type}\0${target}`);
      if (next === undefined) return this.known.entity(type, target);
      seen.add(target);
      target = next;
    }
    return undefined;
  }
}
