import * as v from 'valibot';
import * as vscode from 'vscode';
import { ALL_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import {
  commitRequest,
  decideRequest,
  pseudonymizeDocumentRequest,
  type MentionDecision,
} from '../../../server/src/protocol.ts';
import { typeLabel } from '../labels.ts';
import { asRange } from '../marks.ts';
import type { Services } from '../services.ts';
import { applyAnswer } from '../text-edits.ts';

const position = v.object({ line: v.number(), character: v.number() });
const placeSchema = v.object({
  uri: v.string(),
  version: v.number(),
  range: v.object({ start: position, end: position }),
  what: v.optional(v.string()),
});
export type Place = v.InferOutput<typeof placeSchema>;

/** The mention a command is about: what the light bulb passed, else what is under the cursor. */
export function placeOf(services: Services, argument: unknown): Place | undefined {
  const given = v.safeParse(placeSchema, argument);
  if (given.success) return given.output;
  const editor = vscode.window.activeTextEditor;
  const found = editor && services.marks.at(editor.document.uri, editor.selection.active);
  if (editor === undefined || found === undefined) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('There is no mention at the cursor.'), 4000);
    return undefined;
  }
  const { start, end } = found.range;
  const { document } = editor;
  return { uri: services.server.asUri(document.uri), version: document.version, range: { start, end } };
}

/** Replaces one mention, or its entity in the file, once the vault is open. */
export async function replaceMention(services: Services, argument: unknown): Promise<void> {
  const place = placeOf(services, argument);
  if (place === undefined) return;
  const { uri, version, range } = place;
  const what = place.what === 'entity' ? 'entity' : 'mention';
  const answer = await services.server.request(pseudonymizeDocumentRequest, {
    uri,
    version,
    ranges: [range],
    what,
  });
  await applyAnswer(services, vscode.Uri.parse(uri), answer);
}

/** Runs after the editor has applied a quick fix: only now does the ledger learn of it. */
export async function changeApplied({ server }: Services, changeId: unknown): Promise<void> {
  if (typeof changeId === 'string') await server.request(commitRequest, { changeId });
}

export async function ignoreMention(services: Services, argument: unknown): Promise<void> {
  const place = placeOf(services, argument);
  if (place === undefined) return;
  if (place.what === 'me') {
    await neverForMe(place);
    return;
  }
  if (!(await services.vault.ensureOpen(place))) return;
  const where = place.what === 'file' ? 'file' : 'workspace';
  await decide(services, place, { kind: 'ignore', where });
}

export async function retypeMention(services: Services, argument: unknown): Promise<void> {
  const place = placeOf(services, argument);
  if (place === undefined) return;
  const items = ALL_TYPES.map((id) => ({ id, label: typeLabel(id) }));
  const type = await services.prompts.pick('mention.type', items, {
    title: vscode.l10n.t('What is it?'),
    matchOnDescription: true,
  });
  if (type !== undefined) await decide(services, place, { kind: 'retype', type });
}

export async function mergeMention(services: Services, argument: unknown): Promise<void> {
  const place = placeOf(services, argument);
  const document = place && openDocument(place.uri);
  if (place === undefined || document === undefined) return;
  const own = document.getText(asRange(place.range));
  const names = services.marks
    .of(document.uri)
    .map(({ range }) => document.getText(range))
    .filter((name) => name !== own);
  const items = [...new Set(names)].map((name) => ({ id: name, label: name }));
  const into = await services.prompts.pick('mention.merge', items, {
    title: vscode.l10n.t('Who is it the same as?'),
  });
  if (into !== undefined) await decide(services, place, { kind: 'merge', into });
}

/** The editor's own F2, where there is a name. */
export async function renamePseudonym(services: Services): Promise<void> {
  if (placeOf(services, undefined) !== undefined)
    await vscode.commands.executeCommand('editor.action.rename');
}

async function decide(services: Services, place: Place, decision: MentionDecision): Promise<void> {
  const { uri, version, range } = place;
  await services.server.request(decideRequest, { uri, version, range, decision });
}

/** A word that identifies nobody, in the user's own settings. */
async function neverForMe(place: Place): Promise<void> {
  const document = openDocument(place.uri);
  if (document?.version !== place.version) return;
  const name = document.getText(asRange(place.range));
  const configuration = vscode.workspace.getConfiguration('nomDePlume', document.uri);
  const before = configuration.inspect<string[]>('neverMark')?.globalValue ?? [];
  if (before.includes(name)) return;
  await configuration.update('neverMark', [...before, name], vscode.ConfigurationTarget.Global);
}

function openDocument(uri: string): vscode.TextDocument | undefined {
  const wanted = vscode.Uri.parse(uri).toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}
