import * as vscode from 'vscode';
import {
  ENTITY_TYPES,
  type EntityCategory,
  type EntityType,
} from '../../server/src/core/detect/entity-types.ts';
import type { MarkStyle } from './marks.ts';

/** What a colour is chosen by: the three kinds of names have one each, the rest one a category. */
export type DecorationName = 'person' | 'location' | 'organization' | Exclude<EntityCategory, 'name'>;

const NAMES: Readonly<Partial<Record<EntityType, DecorationName>>> = {
  PERSON: 'person',
  LOCATION: 'location',
  ORGANIZATION: 'organization',
};

export function decorationName(type: EntityType): DecorationName {
  const { category }: { readonly category: EntityCategory } = ENTITY_TYPES[type];
  return NAMES[type] ?? (category === 'name' ? 'person' : category);
}

interface Styles {
  readonly highlight: vscode.TextEditorDecorationType;
  readonly ruler: vscode.TextEditorDecorationType;
}

/** Coloured backgrounds and marks in the overview ruler, by type, in the theme's colours. */
export class Decorations implements vscode.Disposable {
  readonly #styles = new Map<DecorationName, Styles>();

  draw(
    editor: vscode.TextEditor,
    style: MarkStyle,
    marks: readonly { readonly range: vscode.Range; readonly name: DecorationName }[],
  ): void {
    const names = new Set([...this.#styles.keys(), ...marks.map(({ name }) => name)]);
    const highlighted = style === 'highlight' || style === 'both';
    for (const name of names) {
      const ranges = marks.filter((mark) => mark.name === name).map(({ range }) => range);
      const { highlight, ruler } = this.#stylesOf(name);
      editor.setDecorations(highlight, highlighted ? ranges : []);
      editor.setDecorations(ruler, style === 'squiggle' ? ranges : []);
    }
  }

  dispose(): void {
    for (const { highlight, ruler } of this.#styles.values()) {
      highlight.dispose();
      ruler.dispose();
    }
  }

  #stylesOf(name: DecorationName): Styles {
    const known = this.#styles.get(name);
    if (known !== undefined) return known;
    const rulerOptions = {
      overviewRulerColor: new vscode.ThemeColor(`nomDePlume.${name}Foreground`),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    };
    const styles = {
      highlight: vscode.window.createTextEditorDecorationType({
        ...rulerOptions,
        backgroundColor: new vscode.ThemeColor(`nomDePlume.${name}Background`),
        borderRadius: '2px',
      }),
      ruler: vscode.window.createTextEditorDecorationType(rulerOptions),
    };
    this.#styles.set(name, styles);
    return styles;
  }
}
