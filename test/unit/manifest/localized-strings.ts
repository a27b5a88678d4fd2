/** Finds every string that the code asks the language bundle for: calls of `t(…)` and `l10n.t(…)`. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(import.meta.dirname, '../../..');

/** English strings of all sources below these folders. */
export function localizedStrings(folders: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const folder of folders) {
    for (const file of fs.globSync(`${folder}/**/*.ts`, { cwd: root })) {
      const text = fs.readFileSync(path.join(root, file), 'utf8');
      collect(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), found);
    }
  }
  return found;
}

function collect(node: ts.Node, found: Set<string>): void {
  if (ts.isCallExpression(node) && isLocalize(node.expression)) {
    const [message] = node.arguments;
    if (message !== undefined && ts.isStringLiteralLike(message)) found.add(message.text);
  }
  ts.forEachChild(node, (child) => {
    collect(child, found);
  });
}

function isLocalize(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 't';
  return (
    ts.isPropertyAccessExpression(callee) &&
    callee.name.text === 't' &&
    callee.expression.getText().endsWith('l10n')
  );
}
