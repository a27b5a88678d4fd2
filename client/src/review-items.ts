import * as vscode from 'vscode';
import type { EntityState, EntityView } from '../../server/src/protocol.ts';
import { entityCount, fileCount, mentionCount } from './counts.ts';
import type { Group } from './entity-order.ts';
import { stateLabel, typeLabel } from './labels.ts';

export type Node =
  | ({ readonly kind: 'group' } & Group)
  | { readonly kind: 'entity'; readonly entity: EntityView }
  | {
      readonly kind: 'place';
      readonly uri: vscode.Uri;
      readonly range: vscode.Range;
      readonly entity: EntityView;
    };

/** A row of the review view, with what a screen reader says of it. */
export function itemOf(node: Node): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node);
    case 'entity':
      return entityItem(node.entity);
    case 'place':
      return placeItem(node.uri, node.range, node.entity);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

export function isEntity(node: Node): node is Extract<Node, { kind: 'entity' }> {
  return node.kind === 'entity';
}

const STATE_ICONS: Record<EntityState, vscode.ThemeIcon> = {
  new: new vscode.ThemeIcon('circle-outline'),
  unsure: new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground')),
  ambiguous: new vscode.ThemeIcon('organization', new vscode.ThemeColor('list.warningForeground')),
  accepted: new vscode.ThemeIcon('check'),
  replaced: new vscode.ThemeIcon('pass-filled'),
  ignored: new vscode.ThemeIcon('circle-slash'),
};

function groupItem({ type, entities }: Group): vscode.TreeItem {
  const label = type === 'ignored' ? vscode.l10n.t('Never marked') : typeLabel(type);
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, type === 'ignored' ? Collapsed : Expanded);
  item.id = type;
  item.description = String(entities.length);
  item.contextValue = type === 'ignored' ? 'ignored' : 'type';
  item.accessibilityInformation = { label: `${label}, ${entityCount(entities.length)}` };
  return item;
}

function entityItem(entity: EntityView): vscode.TreeItem {
  const { t } = vscode.l10n;
  const { key, name, type, state, variants, mentions, places, pseudonym } = entity;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(name, places.length > 0 ? Collapsed : None);
  const counts =
    state === 'ignored' ? [] : [t('{0} in {1}', mentionCount(mentions), fileCount(places.length))];
  const written = variants.length === 0 ? [] : [t('Also written: {0}', variants.join(', '))];
  const called = pseudonym === undefined ? [] : [t('Pseudonym: {0}', pseudonym)];
  item.id = key;
  item.description =
    state === 'ignored' ? '' : `${mentions}${pseudonym === undefined ? '' : ` → ${pseudonym}`}`;
  item.iconPath = STATE_ICONS[state];
  item.contextValue = `entity-${state}${variants.length > 0 || places.length > 1 ? '-splittable' : ''}`;
  const what = state === 'ignored' ? stateLabel(state) : `${typeLabel(type)}: ${stateLabel(state)}`;
  item.tooltip = [what, ...called, ...written, ...counts].join('\n');
  item.accessibilityInformation = {
    label: [
      name,
      ...(state === 'ignored' ? [] : [typeLabel(type)]),
      stateLabel(state),
      ...called,
      ...written,
      ...counts,
    ].join(', '),
  };
  return item;
}

function placeItem(uri: vscode.Uri, range: vscode.Range, entity: EntityView): vscode.TreeItem {
  const { t } = vscode.l10n;
  const file = vscode.workspace.asRelativePath(uri);
  const line = range.start.line + 1;
  const item = new vscode.TreeItem(`${file}:${line}`, vscode.TreeItemCollapsibleState.None);
  item.id = `${entity.key} ${uri.toString()} ${range.start.line}:${range.start.character}`;
  item.iconPath = new vscode.ThemeIcon('location');
  item.contextValue = 'place';
  item.accessibilityInformation = { label: t('{0}, line {1}', file, line) };
  item.command = {
    title: t('Show'),
    command: 'vscode.open',
    arguments: [uri, { selection: range, preview: true } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}
