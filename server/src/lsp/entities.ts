/** The review view's entities: what is marked now, and what the vault knows of it. */
import { Disposable, type Range } from 'vscode-languageserver/node';
import { foldName } from '../core/text/fold.ts';
import { guessLanguage } from '../core/text/language.ts';
import type { EntityType } from '../core/types.ts';
import { NomDePlumeError } from '../errors.ts';
import {
  decideEntitiesRequest,
  entitiesRequest,
  undoDecisionRequest,
  type EntityDecision,
  type EntityState,
  type EntityView,
} from '../protocol.ts';
import type { Decision, EntityRecord, StoredDecision } from '../store/vault-service.ts';
import type { Feature, ServerContext } from './context.ts';
import { groupMentions } from './entity-groups.ts';
import { rangeOf } from './marks.ts';
import { onRequest } from './messages.ts';
import { answer } from './runner.ts';

export const registerEntities: Feature = (context) => {
  const { connection, log } = context;
  const handlers = [
    onRequest(connection, entitiesRequest, () => answer(log, 'Entities', () => entityViews(context))),
    onRequest(connection, decideEntitiesRequest, ({ keys, decision }) =>
      answer(log, 'Decide', () => decide(context, keys, decision)),
    ),
    onRequest(connection, undoDecisionRequest, () => answer(log, 'Undo decision', () => undo(context))),
  ];
  return Disposable.create(() => {
    for (const handler of handlers) handler.dispose();
  });
};

interface Draft {
  readonly type: EntityType;
  readonly name: string;
  readonly variants: Set<string>;
  readonly places: Map<string, Range[]>;
  unsure: boolean;
}

/** Every entity that is marked, joined over documents by its fullest form; then those that the user ignores. */
export async function entityViews(context: ServerContext): Promise<EntityView[]> {
  const drafts = new Map<string, Draft>();
  for (const { document, mentions } of context.marks.all()) {
    for (const group of groupMentions(document.getText(), mentions)) {
      const ranges = group.mentions.map((mention) => rangeOf(document, mention));
      const draft = add(drafts, group, document.uri, ranges);
      draft.unsure ||= group.mentions.some(({ unsure }) => unsure !== undefined);
    }
  }
  for (const { uri, entities } of context.closedFiles.all()) {
    for (const entity of entities) add(drafts, entity, uri, entity.ranges);
  }
  const known = await knowledge(context);
  const marked = [...drafts].map(([key, draft]) => finished(key, draft, known));
  return [...marked, ...ignoredViews(known.decisions)];
}

/** The key of an entity in the view: type and folded name. */
export function entityKey(type: EntityType, name: string): string {
  return `${type}:${foldName(name)}`;
}

function add(
  drafts: Map<string, Draft>,
  entity: { readonly type: EntityType; readonly name: string; readonly variants: readonly string[] },
  uri: string,
  ranges: readonly Range[],
): Draft {
  const key = entityKey(entity.type, entity.name);
  let draft = drafts.get(key);
  if (draft === undefined) {
    const { type, name } = entity;
    draft = { type, name, variants: new Set(), places: new Map(), unsure: false };
    drafts.set(key, draft);
  }
  for (const variant of [entity.name, ...entity.variants]) draft.variants.add(variant);
  draft.places.set(uri, [...(draft.places.get(uri) ?? []), ...ranges]);
  return draft;
}

interface Knowledge {
  readonly records: ReadonlyMap<string, EntityRecord>;
  readonly decisions: readonly StoredDecision[];
}

async function knowledge({ vault, settings }: ServerContext): Promise<Knowledge> {
  if ((await vault.status()).state !== 'open') return { records: new Map(), decisions: [] };
  const { domain } = await settings.general();
  const records = await vault.entities(domain);
  return {
    records: new Map(records.map((record) => [entityKey(record.type, record.name), record])),
    decisions: await vault.decisions(domain),
  };
}

function finished(key: string, draft: Draft, { records }: Knowledge): EntityView {
  const record = records.get(key);
  const places = [...draft.places].map(([uri, ranges]) => ({ uri, ranges }));
  const state: EntityState = record !== undefined ? 'replaced' : draft.unsure ? 'unsure' : 'new';
  draft.variants.delete(draft.name);
  return {
    key,
    type: draft.type,
    name: draft.name,
    variants: [...draft.variants],
    ...(record === undefined ? {} : { pseudonym: record.pseudonym }),
    state,
    mentions: places.reduce((sum, { ranges }) => sum + ranges.length, 0),
    places,
  };
}

function ignoredViews(decisions: readonly StoredDecision[]): EntityView[] {
  return decisions.flatMap((decision) =>
    decision.kind === 'ignore' && decision.file === undefined
      ? [
          {
            key: `ignored:${decision.id}`,
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

async function decide(
  context: ServerContext,
  keys: readonly string[],
  decision: EntityDecision,
): Promise<null> {
  const wanted = new Set(keys);
  const entities = (await entityViews(context)).filter(({ key }) => wanted.has(key));
  const { domain } = await context.settings.general();
  const into =
    decision.kind === 'merge'
      ? (await entityViews(context)).find(({ key }) => key === decision.into)
      : undefined;
  for (const entity of entities) {
    if (decision.kind === 'rename') await prepare(context, domain, entity);
    for (const stored of decisionsFor(entity, decision, into)) await context.vault.decide(domain, stored);
  }
  await context.status.vaultChanged();
  return null;
}

/** Only what the vault knows can be renamed: a new name gets a pseudonym first. */
async function prepare({ vault }: ServerContext, domain: string, entity: EntityView): Promise<void> {
  const { key, type, name, pseudonym } = entity;
  if (pseudonym !== undefined) return;
  const mentions = [{ type, surface: name, before: '', after: '' }];
  const language = guessLanguage(name);
  await vault.prepare(domain, [{ id: key, language, encoding: 'unicode', mentions }], new Set());
}

/** What is stored: ignoring and retyping hold for every written form; the others for the entity. */
function decisionsFor(
  { type, name, variants }: EntityView,
  decision: EntityDecision,
  into: EntityView | undefined,
): Decision[] {
  const forms = [name, ...variants];
  switch (decision.kind) {
    case 'ignore':
      return forms.map((form) => ({ kind: 'ignore', name: form }));
    case 'retype':
      return forms.map((form) => ({ kind: 'retype', name: form, type: decision.type }));
    case 'merge':
      return into?.type !== type ? [] : [{ kind: 'merge', type, name, into: into.name }];
    case 'rename':
      return [{ kind: 'rename', type, name, pseudonym: decision.pseudonym }];
  }
}

async function undo(context: ServerContext): Promise<null> {
  const { domain } = await context.settings.general();
  const last = (await context.vault.decisions(domain)).at(-1);
  if (last === undefined) {
    throw new NomDePlumeError('nothing-to-do', 'No decision was taken.', 'Nothing was changed.');
  }
  await context.vault.undoDecision(last.id);
  await context.status.vaultChanged();
  return null;
}
