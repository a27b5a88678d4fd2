import * as vscode from 'vscode';
import type { ConfigurationItem } from 'vscode-languageclient/node';
import { DEFAULT_SETTINGS } from '../../server/src/settings.ts';

const SECTION = 'nomDePlume';

/**
 * What the user has set, and only that: defaults are the server's own, and a team's file lies between the two.
 * Other sections are given as they are.
 */
export function configurationFor({ scopeUri, section }: ConfigurationItem): unknown {
  const scope = scopeOf(scopeUri);
  if (section !== SECTION) {
    return section === undefined
      ? null
      : (vscode.workspace.getConfiguration(undefined, scope).get(section) ?? null);
  }
  const configuration = vscode.workspace.getConfiguration(SECTION, scope);
  const names = Object.keys(DEFAULT_SETTINGS).filter((name) => isSet(configuration, name));
  return Object.fromEntries(names.map((name) => [name, configuration.get(name)]));
}

/** A document's own scope holds its language, so that settings by language apply. */
function scopeOf(uri: string | undefined): vscode.ConfigurationScope | undefined {
  if (uri === undefined) return undefined;
  const parsed = vscode.Uri.parse(uri);
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === parsed.toString());
  return document ?? parsed;
}

function isSet(configuration: vscode.WorkspaceConfiguration, name: string): boolean {
  const values = configuration.inspect(name);
  if (values === undefined) return false;
  return [
    values.globalValue,
    values.workspaceValue,
    values.workspaceFolderValue,
    values.globalLanguageValue,
    values.workspaceLanguageValue,
    values.workspaceFolderLanguageValue,
  ].some((value) => value !== undefined);
}

/** A setting that only the client reads. */
export function clientSetting<T>(name: string, fallback: T, scope?: vscode.ConfigurationScope): T {
  return vscode.workspace.getConfiguration(SECTION, scope).get<T>(name, fallback);
}
