/** Names of people, places and organisations in the names of files and folders: found, and what to write instead. */
import { basename, dirname, sep } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { detectOptions } from '../batch/scan.ts';
import { walk } from '../batch/walk.ts';
import { NEVER } from '../cancellation.ts';
import type { EntityType } from '../core/types.ts';
import { fileNamesRequest, type RenamedPath } from '../protocol.ts';
import type { Feature, ServerContext } from './context.ts';
import { onRequest } from './messages.ts';
import { replaceMentions } from './replace.ts';
import { restoreText } from './restore-text.ts';
import { answer } from './runner.ts';

/** What is looked for in file names: numbers there are versions and dates more often than not. */
const TYPES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'LOCATION'];

export const registerFileNames: Feature = (context) => {
  const { connection, log, settings } = context;
  return onRequest(connection, fileNamesRequest, ({ how }) =>
    answer(log, 'File names', async () => {
      await settings.prepare();
      const names = await pathsOf(context);
      const changed = how === 'replace' ? await replaced(context, names) : await restored(context, names);
      return names.flatMap(({ uri, stem, rest }, i): RenamedPath[] => {
        const name = changed[i];
        return name === undefined || name === stem ? [] : [{ uri, name: name + rest }];
      });
    }),
  );
};

interface Name {
  readonly uri: string;
  /** Without the ending. */
  readonly stem: string;
  readonly rest: string;
}

/** Files that a scan looks at, and the folders they lie in below the workspace's own. Innermost first. */
async function pathsOf({ settings, paths }: ServerContext): Promise<Name[]> {
  const roots = await paths.roots();
  const { files } = await walk(roots, (path) => settings.forPath(path), NEVER);
  const all = new Set<string>();
  for (const { path } of files) {
    const root = roots.find((candidate) => path.startsWith(candidate + sep));
    for (let at = path; root !== undefined && at !== root; at = dirname(at)) all.add(at);
  }
  const isFile = new Set(files.map(({ path }) => path));
  const deepestFirst = [...all].sort((a, b) => b.split(sep).length - a.split(sep).length || (a < b ? -1 : 1));
  return deepestFirst.map((path) => {
    const name = basename(path);
    const dot = isFile.has(path) ? name.lastIndexOf('.') : -1;
    const end = dot > 0 ? dot : name.length;
    return { uri: paths.uriOf(path), stem: name.slice(0, end), rest: name.slice(end) };
  });
}

async function replaced(context: ServerContext, names: readonly Name[]): Promise<string[]> {
  const { detector, settings: cache, vault } = context;
  const settings = await cache.general();
  const lines = linesOf(names);
  const options = { ...detectOptions(settings, 'plaintext', true), types: TYPES };
  const text = lines.join('\n\n');
  const { mentions } = await detector.detect({ name: 'file names', text, priority: 1, options });
  const { edits } = await replaceMentions({
    vault,
    document: TextDocument.create('names:files', 'plaintext', 0, text),
    settings,
    // Every file system of today takes these.
    characters: 'unicode',
    domain: settings.domain,
    mentions,
    wanted: () => true,
  });
  return rewritten(names, lines, edits);
}

async function restored({ settings, vault }: ServerContext, names: readonly Name[]): Promise<string[]> {
  const { domain } = await settings.general();
  const lines = linesOf(names);
  const { edits } = await restoreText(vault, domain, lines.join('\n\n'), []);
  return rewritten(names, lines, edits);
}

/** One name a paragraph, with blanks for what separates words; every offset stays. */
function linesOf(names: readonly Name[]): string[] {
  return names.map(({ stem }) => stem.replaceAll(/[_\-.+]/gu, ' '));
}

interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The stems with the edits of the joined lines in them; words stay joined as they were. */
export function rewritten(
  names: readonly { readonly stem: string }[],
  lines: readonly string[],
  edits: readonly TextEdit[],
): string[] {
  let offset = 0;
  let next = 0;
  return names.map(({ stem }, i) => {
    const end = offset + (lines[i]?.length ?? 0);
    let result = '';
    let from = 0;
    for (let edit = edits[next]; edit !== undefined && edit.start < end; edit = edits[++next]) {
      const before = stem.slice(edit.start - offset, edit.end - offset);
      const separator = /[_\-.+ ]/u.exec(before)?.[0] ?? /[_\-.+]/u.exec(stem)?.[0] ?? ' ';
      result += stem.slice(from, edit.start - offset) + safe(edit.text).replaceAll(' ', separator);
      from = edit.end - offset;
    }
    offset = end + 2;
    return result + stem.slice(from);
  });
}

/** Without what no file system takes. */
function safe(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|]/gu, '').trim();
}
