import * as vscode from 'vscode';
import { ALL_TYPES, type EntityType } from '../../server/src/core/detect/entity-types.ts';
import {
  decideEntitiesRequest,
  entitiesChangedNotification,
  entitiesRequest,
  undoDecisionRequest,
  type EntityState,
  type EntityView,
} from '../../server/src/protocol.ts';
import { typeLabel } from './labels.ts';
import { asRange } from './marks.ts';
import type { Services } from './services.ts';

const VIEW = 'nomDePlume.entities';
const DRAGGED = 'application/vnd.nom-de-plume.entity';
/** Marks come document by document: the tree is drawn after the last of them. Milliseconds. */
const GATHER = 200;

type Node =
  | { readonly kind: 'type'; readonly type: EntityType; readonly entities: readonly EntityView[] }
  | { readonly kind: 'entity'; readonly entity: EntityView }
  | {
      readonly kind: 'place';
      readonly uri: vscode.Uri;
      readonly range: vscode.Range;
      readonly entity: EntityView;
    };

/** Entities by type with their mentions, in a container of their own. */
export class ReviewView
  implements vscode.TreeDataProvider<Node>, vscode.TreeDragAndDropController<Node>, vscode.Disposable
{
  readonly dropMimeTypes = [DRAGGED];
  readonly dragMimeTypes = [DRAGGED];
  readonly #services: Services;
  readonly #tree: vscode.TreeView<Node>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  #entities: readonly EntityView[] = [];
  #filter = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(services: Services) {
    this.#services = services;
    this.#tree = vscode.window.createTreeView(VIEW, {
      treeDataProvider: this,
      dragAndDropController: this,
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#subscriptions = [
      this.#tree,
      this.#tree.onDidChangeVisibility(() => {
        this.#refreshSoon();
      }),
      services.marks.onDidChange(() => {
        this.#refreshSoon();
      }),
      services.server.onNotification(entitiesChangedNotification, () => {
        this.#refreshSoon();
      }),
    ];
  }

  async show(): Promise<void> {
    await vscode.commands.executeCommand(`${VIEW}.focus`);
  }

  /** Asks for a word; only entities that hold it are shown. */
  async search(): Promise<void> {
    const word = await this.#services.prompts.text('entity.search', {
      title: vscode.l10n.t('Search entities'),
      prompt: vscode.l10n.t('Leave empty to see all'),
      value: this.#filter,
    });
    if (word === undefined) return;
    this.#filter = word.trim().toLocaleLowerCase();
    this.#tree.message = this.#filter === '' ? '' : vscode.l10n.t('Only those with “{0}”', word.trim());
    this.#changed.fire(undefined);
  }

  /** The entities a command is about: the selection if the clicked one is part of it. */
  chosen(clicked: unknown): readonly EntityView[] {
    const selected = this.#tree.selection.filter(isEntity);
    const node = isNode(clicked) ? clicked : undefined;
    if (node === undefined || (isEntity(node) && selected.includes(node))) {
      return selected.map(({ entity }) => entity);
    }
    return node.kind === 'type' ? node.entities : [node.entity];
  }

  get entities(): readonly EntityView[] {
    return this.#entities;
  }

  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#entities = await this.#services.server.request(entitiesRequest, {});
    const open = this.#entities.filter(({ state }) => state === 'new' || state === 'unsure').length;
    this.#tree.badge =
      open === 0 ? undefined : { value: open, tooltip: vscode.l10n.t('{0} entities to decide on', open) };
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return this.#types();
    if (node.kind === 'type') return node.entities.map((entity) => ({ kind: 'entity', entity }));
    if (node.kind === 'place') return [];
    return node.entity.places.flatMap(({ uri, ranges }) =>
      ranges.map((range) => ({
        kind: 'place' as const,
        uri: vscode.Uri.parse(uri),
        range: asRange(range),
        entity: node.entity,
      })),
    );
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'type':
        return typeItem(node.type, node.entities);
      case 'entity':
        return entityItem(node.entity);
      case 'place':
        return placeItem(node.uri, node.range, node.entity);
    }
  }

  handleDrag(nodes: readonly Node[], data: vscode.DataTransfer): void {
    const keys = nodes.filter(isEntity).map(({ entity }) => entity.key);
    if (keys.length > 0) data.set(DRAGGED, new vscode.DataTransferItem(keys));
  }

  /** One entity dropped on another is the same. */
  async handleDrop(target: Node | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged: unknown = data.get(DRAGGED)?.value;
    if (target?.kind !== 'entity' || !Array.isArray(dragged)) return;
    const keys = dragged.filter((key) => typeof key === 'string').filter((key) => key !== target.entity.key);
    await this.decide(keys, { kind: 'merge', into: target.entity.key });
  }

  async decide(
    keys: readonly string[],
    decision: Parameters<NonNullable<(typeof decideEntitiesRequest)['types']>>[0]['decision'],
  ): Promise<void> {
    if (keys.length === 0 || !(await this.#services.vault.ensureOpen())) return;
    await this.#services.server.request(decideEntitiesRequest, { keys, decision });
    await this.refresh();
  }

  async undo(): Promise<void> {
    await this.#services.server.request(undoDecisionRequest, {});
    await this.refresh();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #types(): Node[] {
    const matching = this.#entities.filter(
      ({ name, variants, pseudonym = '' }) =>
        this.#filter === '' ||
        [name, pseudonym, ...variants].some((word) => word.toLocaleLowerCase().includes(this.#filter)),
    );
    return ALL_TYPES.flatMap((type) => {
      const entities = matching.filter((entity) => entity.type === type).sort(byName);
      return entities.length === 0 ? [] : [{ kind: 'type' as const, type, entities }];
    });
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#services.server.isRunning) return;
    this.#timer = setTimeout(() => {
      this.refresh().catch(() => {
        this.#services.log.warn('The review view could not be brought up to date.');
      });
    }, GATHER);
  }
}

const STATE_ICONS: Record<EntityState, string> = {
  new: 'circle-outline',
  unsure: 'question',
  replaced: 'pass',
  ignored: 'circle-slash',
};

function stateLabel(state: EntityState): string {
  const { t } = vscode.l10n;
  const labels: Record<EntityState, string> = {
    new: t('new'),
    unsure: t('unsure'),
    replaced: t('has a pseudonym'),
    ignored: t('ignored'),
  };
  return labels[state];
}

function typeItem(type: EntityType, entities: readonly EntityView[]): vscode.TreeItem {
  const item = new vscode.TreeItem(typeLabel(type), vscode.TreeItemCollapsibleState.Expanded);
  item.id = type;
  item.description = String(entities.length);
  item.contextValue = 'type';
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}, {1} entities', typeLabel(type), entities.length),
  };
  return item;
}

function entityItem(entity: EntityView): vscode.TreeItem {
  const { t } = vscode.l10n;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(entity.name, entity.places.length > 0 ? Collapsed : None);
  const pseudonym = entity.pseudonym === undefined ? '' : ` → ${entity.pseudonym}`;
  item.id = entity.key;
  item.description = `${entity.mentions}${pseudonym}`;
  item.iconPath = new vscode.ThemeIcon(STATE_ICONS[entity.state]);
  item.contextValue = `entity-${entity.state}`;
  item.tooltip = [
    `${typeLabel(entity.type)}: ${stateLabel(entity.state)}`,
    ...(entity.variants.length === 0 ? [] : [t('Also written: {0}', entity.variants.join(', '))]),
    t('{0} mentions in {1} files', entity.mentions, entity.places.length),
  ].join('\n');
  item.accessibilityInformation = {
    label: `${entity.name}, ${typeLabel(entity.type)}, ${stateLabel(entity.state)}, ${t(
      '{0} mentions in {1} files',
      entity.mentions,
      entity.places.length,
    )}`,
  };
  return item;
}

function placeItem(uri: vscode.Uri, range: vscode.Range, entity: EntityView): vscode.TreeItem {
  const place = `${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1}`;
  const item = new vscode.TreeItem(place, vscode.TreeItemCollapsibleState.None);
  item.id = `${entity.key} ${uri.toString()} ${range.start.line}:${range.start.character}`;
  item.resourceUri = uri;
  item.contextValue = 'place';
  item.command = {
    title: vscode.l10n.t('Show'),
    command: 'vscode.open',
    arguments: [uri, { selection: range, preview: true } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function isEntity(node: Node): node is Extract<Node, { kind: 'entity' }> {
  return node.kind === 'entity';
}

function byName(a: EntityView, b: EntityView): number {
  return b.mentions - a.mentions || a.name.localeCompare(b.name);
}
