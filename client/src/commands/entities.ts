import * as vscode from 'vscode';
import { ALL_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import type { EntityView } from '../../../server/src/protocol.ts';
import { entityCount, mentionCount } from '../counts.ts';
import { stateLabel, typeLabel } from '../labels.ts';
import { asRange } from '../marks.ts';
import type { ReviewView } from '../review-view.ts';
import type { Services } from '../services.ts';
import { runOver } from './run.ts';

type EntityCommand = (services: Services, view: ReviewView, node: unknown) => Promise<void>;

/** Commands of the review view; each takes the clicked entity, or the selected ones. */
export const ENTITY_COMMANDS: Readonly<Record<string, EntityCommand>> = {
  reviewEntities: (_services, view) => view.show(),
  goToEntity,
  'entity.accept': accept,
  'entity.replace': replace,
  'entity.ignore': (_services, view, node) => view.decide(keysOf(view, node), { kind: 'ignore' }),
  'entity.mark': (_services, view, node) => view.decide(keysOf(view, node), { kind: 'mark' }),
  'entity.retype': retype,
  'entity.merge': merge,
  'entity.split': split,
  'entity.rename': rename,
  'entity.nextMention': (services, view, node) => jump(services, view, node, 1),
  'entity.previousMention': (services, view, node) => jump(services, view, node, -1),
  'entities.filter': (_services, view) => view.search(),
  'entities.filterByState': (_services, view) => view.filterByState(),
  'entities.sort': (_services, view) => view.sort(),
  'entities.showAll': (_services, view) => {
    view.showAll();
    return Promise.resolve();
  },
  'entities.undo': (_services, view) => view.undo(),
};

/** It is what it was taken for. What is decided already stays as it is. */
async function accept(_services: Services, view: ReviewView, node: unknown): Promise<void> {
  const open = view.chosen(node).filter(({ state }) => state !== 'accepted' && state !== 'ignored');
  await view.decide(
    open.map(({ key }) => key),
    { kind: 'accept' },
  );
  if (open.length > 1) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('Accepted: {0}.', entityCount(open.length)), 5000);
  }
}

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
  const chosen = view.chosen(node);
  const [first] = chosen;
  if (first === undefined) return;
  const keys = new Set(chosen.map(({ key }) => key));
  const others = view.entities.filter(
    ({ type, key, state }) => type === first.type && state !== 'ignored' && !keys.has(key),
  );
  const into = await prompts.pick(
    'mention.merge',
    others.map(({ key, name }) => ({ id: key, label: name })),
    { title: vscode.l10n.t('Who is it the same as?') },
  );
  if (into !== undefined) await view.decide([...keys], { kind: 'merge', into });
}

/** Some written forms of an entity, or its mentions in some files, are somebody else's. */
async function split({ prompts }: Services, view: ReviewView, node: unknown): Promise<void> {
  const [entity] = view.chosen(node);
  if (entity === undefined) return;
  const { t } = vscode.l10n;
  const files = entity.places.length > 1 ? entity.places : [];
  const items = [
    ...entity.variants.map((form) => ({
      id: `form:${form}`,
      label: form,
      description: t('written so, everywhere'),
    })),
    ...files.map(({ uri, ranges }) => ({
      id: `file:${uri}`,
      label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
      description: mentionCount(ranges.length),
    })),
  ];
  const chosen = await prompts.pickMany('entity.split', items, {
    title: t('What of {0} is somebody else’s?', entity.name),
    placeHolder: t('Written forms, or files with another person of the same name'),
  });
  const forms = chosen?.flatMap((id) => withoutPrefix(id, 'form:')) ?? [];
  const uris = chosen?.flatMap((id) => withoutPrefix(id, 'file:')) ?? [];
  if (forms.length > 0) await view.decide([entity.key], { kind: 'split', apart: { forms } });
  if (uris.length > 0) await view.decide([entity.key], { kind: 'split', apart: { uris } });
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

/** Keys may come faster than editors open: each jump starts where the one before it ended. */
let jumped: Promise<void> = Promise.resolve();
/** The entity of the last jump: while the list is drawn anew, nothing is selected in it. */
let jumpingOn: string | undefined;

/** From mention to mention of an entity, over all files and around the end; the list keeps the focus. */
function jump(_services: Services, view: ReviewView, node: unknown, step: 1 | -1): Promise<void> {
  const [entity = view.entities.find(({ key }) => key === jumpingOn)] = view.chosen(node);
  if (entity === undefined) return Promise.resolve();
  jumpingOn = entity.key;
  jumped = jumped.catch(() => undefined).then(() => showMention(entity, step, true));
  return jumped;
}

/** Entities to choose from by name; the next mention of the chosen one is shown. */
async function goToEntity({ prompts }: Services, view: ReviewView): Promise<void> {
  await view.refresh();
  const items = view.entities
    .filter(({ places }) => places.length > 0)
    .map(({ key, name, type, state, mentions }) => ({
      id: key,
      label: name,
      description: `${typeLabel(type)} · ${mentionCount(mentions)} · ${stateLabel(state)}`,
    }));
  const key = await prompts.pick('entity.goTo', items, {
    title: vscode.l10n.t('Go to an entity'),
    matchOnDescription: true,
  });
  const entity = view.entities.find((one) => one.key === key);
  if (entity !== undefined) await showMention(entity, 1, false);
}

async function showMention({ places }: EntityView, step: 1 | -1, preserveFocus: boolean): Promise<void> {
  const all = places.flatMap(({ uri, ranges }) => ranges.map((range) => ({ uri, range: asRange(range) })));
  const editor = vscode.window.activeTextEditor;
  const own = editor?.document.uri.toString();
  const now = all.findIndex(
    ({ uri, range }) =>
      vscode.Uri.parse(uri).toString() === own && editor?.selection.contains(range) === true,
  );
  const index = now === -1 ? (step === 1 ? 0 : all.length - 1) : (now + step + all.length) % all.length;
  const next = all[index];
  if (next === undefined) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(next.uri), {
    selection: next.range,
    preview: true,
    preserveFocus,
  });
  void vscode.window.setStatusBarMessage(`${index + 1}/${all.length}`, 4000);
}

function keysOf(view: ReviewView, node: unknown): string[] {
  return view.chosen(node).map(({ key }) => key);
}

function withoutPrefix(text: string, prefix: string): string[] {
  return text.startsWith(prefix) ? [text.slice(prefix.length)] : [];
}
