import * as vscode from 'vscode';
import {
  decideEntitiesRequest,
  entitiesChangedNotification,
  entitiesRequest,
  undoDecisionRequest,
  type EntityDecision,
  type EntityState,
  type EntityView,
} from '../../server/src/protocol.ts';
import { EVERYTHING, grouped, isOpen, ORDERS, STATES, type Filter, type Order } from './entity-order.ts';
import { orderLabel, stateLabel } from './labels.ts';
import { asRange } from './marks.ts';
import { isEntity, isNode, itemOf, type Node } from './review-items.ts';
import type { Services } from './services.ts';

const VIEW = 'nomDePlume.entities';
const DRAGGED = 'application/vnd.nom-de-plume.entity';
/** Marks come document by document: the tree is drawn after the last of them. Milliseconds. */
const GATHER = 200;
/** While nobody looks, only the number on the icon has to follow. Milliseconds. */
const GATHER_HIDDEN = 1000;
/** Remembers how the view is sorted. */
const ORDER_KEY = 'entities.order';

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
  #filter: Filter = EVERYTHING;
  #order: Order;
  #timer: NodeJS.Timeout | undefined;

  constructor(services: Services) {
    this.#services = services;
    const remembered = services.context.workspaceState.get<string>(ORDER_KEY);
    this.#order = ORDERS.find((order) => order === remembered) ?? 'mentions';
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

  get entities(): readonly EntityView[] {
    return this.#entities;
  }

  async show(): Promise<void> {
    await vscode.commands.executeCommand(`${VIEW}.focus`);
  }

  /** Asks for a word; only entities that hold it are shown. */
  async search(): Promise<void> {
    const word = await this.#services.prompts.text('entity.search', {
      title: vscode.l10n.t('Search entities'),
      prompt: vscode.l10n.t('Leave empty to see all'),
      value: this.#filter.word,
    });
    if (word !== undefined) this.#show({ ...this.#filter, word: word.trim().toLocaleLowerCase() });
  }

  /** Asks for states; only entities in one of them are shown. */
  async filterByState(): Promise<void> {
    const items = STATES.map((id) => ({
      id,
      label: stateLabel(id),
      picked: this.#filter.states.includes(id),
    }));
    const states = await this.#services.prompts.pickMany('entity.states', items, {
      title: vscode.l10n.t('Which entities are shown?'),
      placeHolder: vscode.l10n.t('None chosen: all are shown'),
    });
    if (states !== undefined) this.#show({ ...this.#filter, states });
  }

  showAll(): void {
    this.#show(EVERYTHING);
  }

  async sort(): Promise<void> {
    const order = await this.#services.prompts.pick(
      'entity.order',
      ORDERS.map((id) => ({ id, label: orderLabel(id), picked: id === this.#order })),
      { title: vscode.l10n.t('How are entities sorted?') },
    );
    if (order === undefined) return;
    this.#order = order;
    await this.#services.context.workspaceState.update(ORDER_KEY, order);
    this.#changed.fire(undefined);
  }

  /** The entities a command is about: the selection if the clicked one is part of it. */
  chosen(clicked: unknown): readonly EntityView[] {
    const selected = this.#tree.selection.filter(isEntity);
    const node = isNode(clicked) ? clicked : undefined;
    if (node === undefined)
      return selected.length > 0 ? selected.map(({ entity }) => entity) : this.#focused();
    if (isEntity(node) && selected.some(({ entity }) => entity.key === node.entity.key)) {
      return selected.map(({ entity }) => entity);
    }
    return node.kind === 'group' ? node.entities : [node.entity];
  }

  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#entities = await this.#services.server.request(entitiesRequest, {});
    const open = this.#entities.filter(isOpen).length;
    this.#tree.badge =
      open === 0 ? undefined : { value: open, tooltip: vscode.l10n.t('{0} entities to decide on', open) };
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) {
      return grouped(this.#entities, this.#filter, this.#order).map((group) => ({ kind: 'group', ...group }));
    }
    if (node.kind === 'group') return node.entities.map((entity) => ({ kind: 'entity', entity }));
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
    return itemOf(node);
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

  /** Stores one decision on several entities. Merging keeps to one type: what does not fit is left as it is. */
  async decide(keys: readonly string[], decision: EntityDecision): Promise<void> {
    if (keys.length === 0 || !(await this.#services.vault.ensureOpen())) return;
    await this.#services.server.request(decideEntitiesRequest, { keys, decision });
    await this.refresh();
  }

  async undo(): Promise<void> {
    if (!(await this.#services.vault.ensureOpen())) return;
    await this.#services.server.request(undoDecisionRequest, {});
    await this.refresh();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  /** A place that has the focus stands for its entity, a group for all of it. */
  #focused(): readonly EntityView[] {
    const [node] = this.#tree.selection;
    if (node === undefined) return [];
    return node.kind === 'group' ? node.entities : [node.entity];
  }

  #show(filter: Filter): void {
    this.#filter = filter;
    const { word, states } = filter;
    const parts = [
      ...(word === '' ? [] : [vscode.l10n.t('Only those with “{0}”', word)]),
      describeStates(states),
    ];
    this.#tree.description = parts.filter((part) => part !== '').join(' · ');
    const filtered = word !== '' || states.length > 0;
    void vscode.commands.executeCommand('setContext', 'nomDePlume.entitiesFiltered', filtered);
    this.#changed.fire(undefined);
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#services.server.isRunning) return;
    this.#timer = setTimeout(
      () => {
        this.refresh().catch(() => {
          this.#services.log.warn('The review view could not be brought up to date.');
        });
      },
      this.#tree.visible ? GATHER : GATHER_HIDDEN,
    );
  }
}

function describeStates(states: readonly EntityState[]): string {
  return states.length === 0 ? '' : vscode.l10n.t('Only: {0}', states.map(stateLabel).join(', '));
}
