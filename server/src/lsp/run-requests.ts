import { randomUUID } from 'node:crypto';
import { Disposable, type CancellationToken, type Range } from 'vscode-languageserver/node';
import { interruptedRuns, recover } from '../batch/recover.ts';
import { report } from '../batch/report.ts';
import { restore } from '../batch/restore-run.ts';
import { pseudonymize } from '../batch/run.ts';
import { scan } from '../batch/scan.ts';
import { summarize, willChange } from '../batch/summary.ts';
import type { OnProgress, OutputTarget, RunOptions, ScannedFile, ScanResult } from '../batch/types.ts';
import { undo } from '../batch/undo.ts';
import { verify } from '../batch/verify.ts';
import type { Mention } from '../core/types.ts';
import { NomDePlumeError } from '../errors.ts';
import {
  dropRunRequest,
  interruptedRunRequest,
  prepareRunRequest,
  previewRequest,
  progressNotification,
  recoverRunRequest,
  reportRequest,
  restoreRequest,
  undoRunRequest,
  verifyRequest,
  writeRunRequest,
  type PreparedRun,
  type Scope,
} from '../protocol.ts';
import type { Feature, ServerContext } from './context.ts';
import { entityKey, entityViews } from './entity-views.ts';
import { groupMentions, groupOf, type EntityGroup } from './entity-groups.ts';
import { mentionAt } from './mention-at.ts';
import { planPreview, previewFile, type PlannedRun } from './run-preview.ts';
import { answer, fromToken } from './runner.ts';
import { currentMarks } from './text-changes.ts';
import { notify, onRequest } from './messages.ts';

interface HeldRun {
  readonly scan: ScanResult;
  readonly domain: string;
  readonly accept?: (path: string, mention: Mention) => boolean;
  /** Made when the first file is previewed. */
  planned?: Promise<PlannedRun>;
}

/** How often a progress bar is told something. Milliseconds. */
const PROGRESS_INTERVAL = 80;

/** Runs: prepared, confirmed, written; restored, undone, recovered, verified, reported. */
export const registerRunRequests: Feature = (context) => {
  const { connection, batch, vault, log } = context;
  const held = new Map<string, HeldRun>();
  const working = async <T>(work: () => Promise<T>): Promise<T> => {
    const idle = context.status.busy();
    try {
      await context.ledger.settled();
      return await work();
    } finally {
      idle();
      await afterRun(context);
    }
  };
  const handlers = [
    onRequest(connection, prepareRunRequest, (params, token) =>
      answer(log, 'Scan', async () => {
        const only = params.only === undefined ? undefined : await entitiesOf(context, params.only);
        const prepared = await prepare(context, params.scope, progressOf(context, params.token), token, only);
        held.set(prepared.answer.scanId, prepared.run);
        return prepared.answer;
      }),
    ),
    onRequest(connection, previewRequest, ({ scanId, uri }) =>
      answer(log, 'Preview', async () => {
        const run = held.get(scanId);
        const path = context.paths.pathOf(uri);
        if (run === undefined || path === undefined) throw forgotten();
        run.planned ??= planPreview(run.scan, optionsOf(run, { kind: 'in-place' }), batch);
        const planned = await run.planned;
        await context.status.vaultChanged();
        return previewFile(planned, path, batch);
      }),
    ),
    onRequest(connection, dropRunRequest, ({ scanId }) => {
      held.delete(scanId);
      return null;
    }),
    onRequest(connection, writeRunRequest, ({ token, scanId, target }, cancel) =>
      answer(log, 'Pseudonymize', async () => {
        const run = held.get(scanId);
        if (run === undefined) throw forgotten();
        held.delete(scanId);
        return working(() =>
          pseudonymize(
            run.scan,
            optionsOf(run, target),
            batch,
            progressOf(context, token),
            fromToken(cancel),
          ),
        );
      }),
    ),
    onRequest(connection, restoreRequest, ({ token, scope, target }, cancel) =>
      answer(log, 'Restore', async () => {
        const { paths, domain } = await resolveScope(context, scope);
        return working(() =>
          restore(paths, { domain, target }, batch, progressOf(context, token), fromToken(cancel)),
        );
      }),
    ),
    onRequest(connection, undoRunRequest, ({ token }, cancel) =>
      answer(log, 'Undo', async () => {
        await context.settings.prepare();
        const last = (await vault.runs()).find(
          (run) => run.kind === 'pseudonymize' && run.outcome !== 'undone' && run.outcome !== 'failed',
        );
        if (last === undefined) throw nothingToDo();
        return working(() => undo(last.id, batch, progressOf(context, token), fromToken(cancel)));
      }),
    ),
    onRequest(connection, interruptedRunRequest, () =>
      answer(log, 'Interrupted runs', async () => (await interruptedRuns(batch))[0] ?? null),
    ),
    onRequest(connection, recoverRunRequest, ({ runId, how }) =>
      answer(log, 'Recover', async () => {
        const run = (await interruptedRuns(batch)).find((candidate) => candidate.id === runId);
        if (run === undefined) throw nothingToDo();
        return working(() => recover(run, how, batch));
      }),
    ),
    onRequest(connection, verifyRequest, ({ token, scope }, cancel) =>
      answer(log, 'Verify', async () => {
        const { paths, domain } = await resolveScope(context, scope);
        return verify(paths, domain, batch, progressOf(context, token), fromToken(cancel));
      }),
    ),
    onRequest(connection, reportRequest, () =>
      answer(log, 'Report', async () => {
        const { domain } = await resolveScope(context, { kind: 'workspace' });
        return { markdown: await report(vault, domain, 'md') };
      }),
    ),
  ];
  return Disposable.create(() => {
    for (const handler of handlers) handler.dispose();
  });
};

function optionsOf({ domain, accept }: HeldRun, target: OutputTarget): RunOptions {
  return accept === undefined ? { domain, target } : { domain, target, accept };
}

async function prepare(
  context: ServerContext,
  scope: Scope,
  onProgress: OnProgress,
  token: CancellationToken,
  only: WrittenForms | undefined,
): Promise<{ readonly run: HeldRun; readonly answer: PreparedRun }> {
  const { paths, domain } = await resolveScope(context, scope);
  const { fileDecisions } = context;
  const idle = context.status.busy();
  try {
    const chosen = new Set<string>();
    const onFile = (file: ScannedFile, text: string): void => {
      for (const mention of file.mentions) {
        const wanted = only?.has(text, mention) ?? true;
        if (wanted && !fileDecisions.ignores(file.path, text, mention)) {
          chosen.add(placeOfMention(file.path, mention));
        }
      }
    };
    const found = await scan(paths, { ...context.batch, onFile }, onProgress, fromToken(token));
    const accept = (path: string, mention: Mention): boolean => chosen.has(placeOfMention(path, mention));
    const everything = only === undefined && fileDecisions.isEmpty;
    const run: HeldRun = everything ? { scan: found, domain } : { scan: found, domain, accept };
    const prepared = answerOf(run);
    const summary = only === undefined ? prepared.summary : { ...prepared.summary, entities: only.entities };
    return { run, answer: { ...prepared, summary } };
  } finally {
    idle();
  }
}

function answerOf(run: HeldRun): PreparedRun {
  const { accept, scan: found } = run;
  const files = found.files.map((file) => ({
    ...file,
    mentions: accept === undefined ? file.mentions : file.mentions.filter((one) => accept(file.path, one)),
  }));
  const summary = summarize({ ...found, files });
  return {
    scanId: randomUUID(),
    summary,
    withMentions: files.filter(willChange).map((file) => file.path),
    notLookedAt: found.notLookedAt,
  };
}

function placeOfMention(path: string, mention: Mention): string {
  return `${path}\0${mention.start}`;
}

/** Absolute paths and the domain that a command works on; settings of the folders are known afterwards. */
export async function resolveScope(
  context: ServerContext,
  scope: Scope,
): Promise<{ readonly paths: string[]; readonly domain: string }> {
  const { settings, paths } = context;
  await settings.prepare();
  const [folder] = settings.folders;
  if (scope.kind === 'workspace') {
    if (folder === undefined) throw noFolder();
    const own = context.places.folder;
    if (own !== undefined) {
      return { paths: [paths.pathOf(own) ?? own], domain: (await settings.for(own)).domain };
    }
    return { paths: await paths.roots(), domain: (await settings.for(folder.uri)).domain };
  }
  const found = scope.uris.flatMap((uri) => paths.pathOf(uri) ?? []);
  const [first] = scope.uris;
  if (first === undefined || found.length === 0) throw noFolder();
  for (const uri of scope.uris) context.places.require(uri);
  return { paths: found, domain: (await settings.for(first)).domain };
}

/** The written forms of entities: whoever is written like one of them is meant. */
class WrittenForms {
  readonly #forms: ReadonlySet<string>;
  /** How many are meant. */
  readonly entities: number;

  constructor(entities: readonly Pick<EntityGroup, 'type' | 'name' | 'variants'>[]) {
    this.entities = entities.length;
    this.#forms = new Set(
      entities.flatMap(({ type, name, variants }) =>
        [name, ...variants].map((form) => entityKey(type, form)),
      ),
    );
  }

  has(text: string, { type, start, end }: Mention): boolean {
    return this.#forms.has(entityKey(type, text.slice(start, end)));
  }
}

async function entitiesOf(
  context: ServerContext,
  only:
    | { readonly uri: string; readonly version: number; readonly range: Range }
    | { readonly keys: readonly string[] },
): Promise<WrittenForms> {
  if ('uri' in only) return entityAt(context, only);
  const keys = new Set(only.keys);
  return new WrittenForms((await entityViews(context)).filter(({ key }) => keys.has(key)));
}

async function entityAt(
  context: ServerContext,
  place: { readonly uri: string; readonly version: number; readonly range: Range },
): Promise<WrittenForms> {
  const marked = await currentMarks(context, place);
  const mention = mentionAt(marked, place.range.start);
  const group = mention && groupOf(groupMentions(marked.document.getText(), marked.mentions), mention);
  if (group === undefined) throw nothingToDo();
  return new WrittenForms([group]);
}

async function afterRun(context: ServerContext): Promise<void> {
  for (const document of context.documents.all()) context.ledger.recheck(document);
  await context.status.vaultChanged();
}

/** Progress, told at most every so often, and always at the end of a phase. */
function progressOf({ connection }: ServerContext, token: string): OnProgress {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_INTERVAL && progress.done !== progress.total) return;
    last = now;
    notify(connection, progressNotification, { ...progress, token });
  };
}

function forgotten(): NomDePlumeError {
  return new NomDePlumeError('usage', 'This scan is no longer at hand.', 'Start the command again.');
}

function nothingToDo(): NomDePlumeError {
  return new NomDePlumeError('nothing-to-do', 'There is nothing to do.', 'Nothing was changed.');
}

function noFolder(): NomDePlumeError {
  return new NomDePlumeError(
    'usage',
    'No folder or file on this machine is open.',
    'Open a folder, or use the command for a file.',
  );
}
