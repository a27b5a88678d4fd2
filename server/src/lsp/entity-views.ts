/** The review view's entities: what is marked now, joined over documents, with what the user decided and the vault knows. */
import type { Range } from 'vscode-languageserver/node';
import { foldName } from '../core/text/fold.ts';
import type { EntityType, UnsureReason } from '../core/types.ts';
import type { EntityState, EntityView } from '../protocol.ts';
import type { EntityRecord, StoredDecision } from '../store/vault-service.ts';
import type { ServerContext } from './context.ts';
import { groupMentions } from './entity-groups.ts';
import { rangeOf } from './marks.ts';

interface Draft {
  readonly type: EntityType;
  readonly name: string;
  readonly variants: Set<string>;
  readonly places: Map<string, Range[]>;
  readonly reasons: Set<UnsureReason>;
}

/** One entity as a document has it. */
interface Found {
  readonly type: EntityType;
  readonly name: string;
  readonly variants: readonly string[];
  readonly ranges: readonly Range[];
  readonly reasons: readonly UnsureReason[];
}

interface Knowledge {
  readonly records: ReadonlyMap<string, EntityRecord>;
  readonly decisions: readonly StoredDecision[];
  /** Keys of names that the user said are right. */
  readonly accepted: ReadonlySet<string>;
}

/** Every entity that is marked, joined over documents by its fullest form; then those that the user ignores. */
export async function entityViews(context: ServerContext): Promise<EntityView[]> {
  const known = await knowledge(context);
  const apart = new Splits(known.decisions);
  const drafts = new Map<string, Draft>();
  const addAll = (uri: string, found: readonly Found[]): void => {
    const file = context.paths.pathOf(uri) ?? uri;
    for (const entity of found) add(drafts, entity, uri, apart.tagOf(entity, file));
  };
  for (const { document, mentions } of context.marks.all()) {
    const groups = groupMentions(document.getText(), mentions, apart.standsAlone);
    const found = groups.map((group) => ({
      ...group,
      ranges: group.mentions.map((mention) => rangeOf(document, mention)),
      reasons: group.mentions.flatMap(({ unsure }) => unsure ?? []),
    }));
    addAll(document.uri, found);
  }
  for (const { uri, entities } of context.closedFiles.all()) addAll(uri, entities);
  merge(drafts, known.decisions);
  const marked = [...drafts].map(([key, draft]) => finished(key, draft, known));
  return [...marked, ...ignoredViews(known.decisions)];
}

/** The key of an entity in the view: type and folded name. */
export function entityKey(type: EntityType, name: string): string {
  return `${type}:${foldName(name)}`;
}

/** What the user said is somebody of their own. */
class Splits {
  readonly #everywhere = new Set<string>();
  readonly #inFiles = new Map<string, Map<string, string>>();

  constructor(decisions: readonly StoredDecision[]) {
    for (const decision of decisions) {
      if (decision.kind !== 'split') continue;
      const key = entityKey(decision.type, decision.name);
      if (decision.files === undefined) this.#everywhere.add(key);
      else {
        const files = this.#inFiles.get(key) ?? new Map<string, string>();
        for (const file of decision.files) files.set(file, decision.id);
        this.#inFiles.set(key, files);
      }
    }
  }

  /** Whether a written form is nobody's short form. */
  readonly standsAlone = (type: EntityType, name: string): boolean =>
    this.#everywhere.has(entityKey(type, name));

  /** What tells the entity in this file from its namesakes elsewhere; empty where it is the same. */
  tagOf({ type, name, variants }: Pick<Found, 'type' | 'name' | 'variants'>, file: string): string {
    for (const form of [name, ...variants]) {
      const tag = this.#inFiles.get(entityKey(type, form))?.get(file);
      if (tag !== undefined) return `#${tag}`;
    }
    return '';
  }
}

function add(drafts: Map<string, Draft>, found: Found, uri: string, tag: string): void {
  const key = entityKey(found.type, found.name) + tag;
  let draft = drafts.get(key);
  if (draft === undefined) {
    const { type, name } = found;
    draft = { type, name, variants: new Set(), places: new Map(), reasons: new Set() };
    drafts.set(key, draft);
  }
  for (const variant of [found.name, ...found.variants]) draft.variants.add(variant);
  for (const reason of found.reasons) draft.reasons.add(reason);
  draft.places.set(uri, [...(draft.places.get(uri) ?? []), ...found.ranges]);
}

/** Entities that the user said are the same become one, in the order of the decisions. */
function merge(drafts: Map<string, Draft>, decisions: readonly StoredDecision[]): void {
  const merges = decisions.filter((decision) => decision.kind === 'merge');
  if (merges.length === 0) return;
  const byForm = new Map<string, string>();
  for (const [key, { type, variants }] of drafts) {
    for (const form of variants) byForm.set(entityKey(type, form), key);
  }
  const split = new Set(
    decisions.flatMap((decision) =>
      decision.kind === 'split' && decision.files === undefined
        ? entityKey(decision.type, decision.name)
        : [],
    ),
  );
  for (const { type, name, into } of merges) {
    const from = byForm.get(entityKey(type, name));
    const to = byForm.get(entityKey(type, into));
    if (from === undefined || to === undefined || from === to || split.has(entityKey(type, name))) continue;
    const [draft, target] = [drafts.get(from), drafts.get(to)];
    if (draft === undefined || target === undefined) continue;
    drafts.delete(from);
    for (const variant of draft.variants) {
      target.variants.add(variant);
      byForm.set(entityKey(type, variant), to);
    }
    for (const reason of draft.reasons) target.reasons.add(reason);
    for (const [uri, ranges] of draft.places) {
      target.places.set(uri, [...(target.places.get(uri) ?? []), ...ranges]);
    }
  }
}

async function knowledge({ vault, settings }: ServerContext): Promise<Knowledge> {
  if ((await vault.status()).state !== 'open') {
    return { records: new Map(), decisions: [], accepted: new Set() };
  }
  const { domain } = await settings.general();
  const records = await vault.entities(domain);
  const decisions = await vault.decisions(domain);
  const accepted = decisions.flatMap((one) => (one.kind === 'accept' ? entityKey(one.type, one.name) : []));
  return {
    records: new Map(records.map((record) => [entityKey(record.type, record.name), record])),
    decisions,
    accepted: new Set(accepted),
  };
}

function finished(key: string, draft: Draft, { records, accepted }: Knowledge): EntityView {
  const { type, name, variants, reasons } = draft;
  const keys = [name, ...variants].map((form) => entityKey(type, form));
  // Of two persons of one name, only one is known by it alone.
  const record = key.includes('#') ? undefined : keys.flatMap((form) => records.get(form) ?? [])[0];
  const places = [...draft.places]
    .map(([uri, ranges]) => ({ uri, ranges }))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  variants.delete(name);
  return {
    key,
    type,
    name,
    variants: [...variants],
    ...(record === undefined ? {} : { pseudonym: record.pseudonym }),
    state: record !== undefined ? 'replaced' : accepted.has(keys[0] ?? '') ? 'accepted' : stateOf(reasons),
    mentions: places.reduce((sum, { ranges }) => sum + ranges.length, 0),
    places,
  };
}

function stateOf(reasons: ReadonlySet<UnsureReason>): EntityState {
  if (reasons.has('ambiguous-name')) return 'ambiguous';
  return reasons.size > 0 ? 'unsure' : 'new';
}

/** Key of a decision to ignore a name, in the view. */
const IGNORED = 'ignored:';

/** The decision behind the key of something ignored. */
export function ignoringDecision(key: string): string | undefined {
  return key.startsWith(IGNORED) ? key.slice(IGNORED.length) : undefined;
}

function ignoredViews(decisions: readonly StoredDecision[]): EntityView[] {
  return decisions.flatMap((decision) =>
    decision.kind === 'ignore'
      ? [
          {
            key: `${IGNORED}${decision.id}`,
            type: 'PERSON' as const,
            name: decision.name,
            variants: [],
            state: 'ignored' as const,
            mentions: 0,
            places: [],
          },
        ]
      : [],
  );
}
