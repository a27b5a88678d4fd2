/** Requests of the review view: its entities, decisions on them, and taking the newest back. */
import { Disposable } from 'vscode-languageserver/node';
import { guessLanguage } from '../core/text/language.ts';
import { NomDePlumeError } from '../errors.ts';
import {
  decideEntitiesRequest,
  entitiesRequest,
  undoDecisionRequest,
  type EntityDecision,
  type EntityView,
} from '../protocol.ts';
import type { Decision } from '../store/vault-service.ts';
import type { Feature, ServerContext } from './context.ts';
import { entityViews, ignoringDecision } from './entity-views.ts';
import { onRequest } from './messages.ts';
import { answer } from './runner.ts';

export const registerEntities: Feature = (context) => {
  const { connection, log } = context;
  const gestures = new Gestures();
  const handlers = [
    onRequest(connection, entitiesRequest, () => answer(log, 'Entities', () => entityViews(context))),
    onRequest(connection, decideEntitiesRequest, ({ keys, decision }) =>
      answer(log, 'Decide', () => decide(context, gestures, keys, decision)),
    ),
    onRequest(connection, undoDecisionRequest, () =>
      answer(log, 'Undo decision', () => undo(context, gestures)),
    ),
  ];
  return Disposable.create(() => {
    for (const handler of handlers) handler.dispose();
  });
};

/** Decisions that were one gesture of the user's are taken back together. Known as long as the server runs. */
class Gestures {
  readonly #gestures: ReadonlySet<string>[] = [];

  add(ids: readonly string[]): void {
    if (ids.length > 1) this.#gestures.push(new Set(ids));
  }

  /** The decisions that go with this one, itself included. */
  with(id: string): ReadonlySet<string> {
    return this.#gestures.find((gesture) => gesture.has(id)) ?? new Set([id]);
  }
}

async function decide(
  context: ServerContext,
  gestures: Gestures,
  keys: readonly string[],
  decision: EntityDecision,
): Promise<null> {
  const { closedFiles, vault, paths, settings, status } = context;
  const wanted = new Set(keys);
  const views = await entityViews(context);
  const entities = views.filter(({ key }) => wanted.has(key));
  const { domain } = await settings.general();
  const into = decision.kind === 'merge' ? views.find(({ key }) => key === decision.into) : undefined;
  const before = new Set((await vault.decisions(domain)).map(({ id }) => id));
  try {
    for (const entity of entities) {
      if (decision.kind === 'mark') {
        const ignoring = ignoringDecision(entity.key);
        if (ignoring !== undefined) await vault.undoDecision(ignoring);
      }
      if (decision.kind === 'rename') await prepare(context, domain, entity);
      const fileOf = (uri: string): string => paths.pathOf(uri) ?? uri;
      for (const stored of decisionsFor(entity, decision, into, fileOf)) await vault.decide(domain, stored);
    }
  } finally {
    const after = await vault.decisions(domain);
    gestures.add(after.map(({ id }) => id).filter((id) => !before.has(id)));
    await status.vaultChanged();
    closedFiles.decided([...entities, ...(into === undefined ? [] : [into])].flatMap(formsOf));
  }
  return null;
}

function formsOf({ name, variants }: Pick<EntityView, 'name' | 'variants'>): string[] {
  return [name, ...variants];
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
export function decisionsFor(
  { type, name, variants }: Pick<EntityView, 'type' | 'name' | 'variants'>,
  decision: EntityDecision,
  into: Pick<EntityView, 'type' | 'name'> | undefined,
  fileOf: (uri: string) => string,
): Decision[] {
  const forms = [name, ...variants];
  switch (decision.kind) {
    case 'accept':
      return [{ kind: 'accept', type, name }];
    case 'ignore':
      return forms.map((form) => ({ kind: 'ignore', name: form }));
    case 'retype':
      return forms.map((form) => ({ kind: 'retype', name: form, type: decision.type }));
    case 'merge':
      return into?.type !== type ? [] : [{ kind: 'merge', type, name, into: into.name }];
    case 'split':
      return 'forms' in decision.apart
        ? decision.apart.forms.map((form) => ({ kind: 'split', type, name: form }))
        : [{ kind: 'split', type, name, files: decision.apart.uris.map(fileOf) }];
    case 'rename':
      return [{ kind: 'rename', type, name, pseudonym: decision.pseudonym }];
    case 'mark':
      return [];
  }
}

async function undo(
  { closedFiles, settings, vault, status }: ServerContext,
  gestures: Gestures,
): Promise<null> {
  const { domain } = await settings.general();
  const decisions = await vault.decisions(domain);
  const last = decisions.at(-1);
  if (last === undefined) {
    throw new NomDePlumeError('nothing-to-do', 'No decision was taken.', 'Nothing was changed.');
  }
  const gesture = gestures.with(last.id);
  const undone = decisions.filter(({ id }) => gesture.has(id)).reverse();
  for (const { id } of undone) await vault.undoDecision(id);
  await status.vaultChanged();
  closedFiles.decided(undone.map(({ name }) => name));
  return null;
}
