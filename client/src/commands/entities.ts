import * as vscode from 'vscode';
import { ALL_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import { typeLabel } from '../labels.ts';
import type { ReviewView } from '../review-view.ts';
import type { Services } from '../services.ts';
import { runOver } from './run.ts';

type EntityCommand = (services: Services, view: ReviewView, node: unknown) => Promise<void>;

/** Commands of the review view; each takes the clicked entity, or the selected ones. */
export const ENTITY_COMMANDS: Readonly<Record<string, EntityCommand>> = {
  reviewEntities: (_services, view) => view.show(),
  'entity.accept': replace,
  'entity.ignore': (_services, view, node) => view.decide(keysOf(view, node), { kind: 'ignore' }),
  'entity.retype': retype,
  'entity.merge': merge,
  'entity.rename': rename,
  'entities.filter': (_services, view) => view.search(),
  'entities.undo': (_services, view) => view.undo(),
};

async function replace(services: Services, view: ReviewView, node: unknown): Promise<void> {
  const keys = keysOf(view, node);
  if (keys.length === 0 || !(await services.vault.ensureOpen())) return;
  await runOver(services, { kind: 'workspace' }, { keys });
}

async function retype({ prompts }: Services, view: ReviewView, node: unknown): Promise<void> {
  const items = ALL_TYPES.map((id) => ({ id, label: typeLabel(id) }));
  const type = await prompts.pick('mention.type', items, { title: vscode.l10n.t('What is it?') });
  if (type !== undefined) await view.decide(keysOf(view, node), { kind: 'retype', type });
}

async function merge({ prompts }: Services, view: ReviewView, node: unknown): Promise<void> {
  const [first] = view.chosen(node);
  if (first === undefined) return;
  const others = view.entities.filter(({ type, key }) => type === first.type && key !== first.key);
  const into = await prompts.pick(
    'mention.merge',
    others.map(({ key, name }) => ({ id: key, label: name })),
    { title: vscode.l10n.t('Who is it the same as?') },
  );
  if (into !== undefined) await view.decide(keysOf(view, node), { kind: 'merge', into });
}

/** One at a time: a pseudonym stands for one entity. */
async function rename({ prompts }: Services, view: ReviewView, node: unknown): Promise<void> {
  const [entity] = view.chosen(node);
  if (entity === undefined) return;
  const pseudonym = await prompts.text('entity.pseudonym', {
    title: vscode.l10n.t('What is it to be called from now on?'),
    value: entity.pseudonym ?? '',
  });
  if (pseudonym !== undefined && pseudonym.trim() !== '')
    await view.decide([entity.key], { kind: 'rename', pseudonym });
}

function keysOf(view: ReviewView, node: unknown): string[] {
  return view.chosen(node).map(({ key }) => key);
}
