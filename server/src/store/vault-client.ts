/** The vault for everybody else: each call goes to the thread that owns it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { CancellationSignal } from '../cancellation.ts';
import type { NamedDocument, PreparedNames, Replacement } from '../core/pseudonyms/assignment-types.ts';
import type { DictionarySnapshot } from '../core/types.ts';
import { cancelled, isErrorCode, NomDePlumeError } from '../errors.ts';
import { ANSWER } from './protocol.ts';
import type { Method } from './protocol.ts';
import type {
  AuditEvent,
  AuditRecord,
  CreateOptions,
  Decision,
  Digest,
  EntityRecord,
  ErasureOutcome,
  ErasurePreview,
  FileIntent,
  FileOutcome,
  ImportOutcome,
  LedgerEntry,
  MappingChange,
  NewRun,
  OpenOptions,
  OutputCount,
  ReverseName,
  RunOutcomeCode,
  RunRecord,
  Secret,
  SettledIntent,
  SpanBlock,
  StoredDecision,
  StreamedIntent,
  VaultFinding,
  VaultInfo,
  VaultService,
  VaultStatus,
} from './vault-service.ts';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class VaultClient implements VaultService {
  private readonly worker: string | URL;
  private file: string | undefined;
  private thread: Worker | undefined;
  private readonly pending = new Map<number, Pending>();
  private calls = 0;

  /**
   * `worker`: the built `vault-worker`. `file`: the vault that is meant before one is opened, for `status`. The thread
   * starts with the first call, and does not keep the process alive.
   */
  constructor(worker: string | URL, file?: string) {
    this.worker = worker;
    this.file = file === undefined ? undefined : resolve(file);
  }

  async status(): Promise<VaultStatus> {
    try {
      if (this.thread !== undefined) {
        const status = await this.call<VaultStatus>('status');
        if (status.file !== undefined) return status;
      }
    } catch {
      // The thread ended: what it held is locked.
    }
    const { file } = this;
    return { state: file !== undefined && existsSync(file) ? 'locked' : 'none', file };
  }

  async create(
    file: string,
    passphrase: string,
    options: CreateOptions = {},
  ): Promise<{ readonly recoveryKey: string }> {
    const created = await this.call<{ recoveryKey: string }>('create', file, passphrase, options);
    this.file = resolve(file);
    return created;
  }

  async open(file: string, secret: Secret, options: OpenOptions = {}): Promise<VaultInfo> {
    const info = await this.call<VaultInfo>('open', file, secret, options);
    this.file = resolve(file);
    return info;
  }

  async lock(): Promise<void> {
    if (this.thread !== undefined) await this.call('lock');
  }

  async changePassphrase(current: Secret, next: string): Promise<void> {
    await this.call('changePassphrase', current, next);
  }

  rekey(passphrase: string): Promise<{ readonly recoveryKey: string }> {
    return this.call('rekey', passphrase);
  }

  replaceRecoveryKey(current: Secret): Promise<{ readonly recoveryKey: string }> {
    return this.call('replaceRecoveryKey', current);
  }

  exportTo(target: string, passphrase: string): Promise<number> {
    return this.call('exportTo', target, passphrase);
  }

  exportCsv(target: string): Promise<number> {
    return this.call('exportCsv', target);
  }

  importFrom(source: string, passphrase: string): Promise<ImportOutcome> {
    return this.call('importFrom', source, passphrase);
  }

  countOutputs(files: readonly string[], contents: readonly Digest[]): Promise<readonly OutputCount[]> {
    return this.call('countOutputs', files, contents);
  }

  dictionary(domain: string): Promise<DictionarySnapshot> {
    return this.call('dictionary', domain);
  }

  prepare(
    domain: string,
    documents: readonly NamedDocument[],
    corpusWords: ReadonlySet<string>,
  ): Promise<PreparedNames> {
    return this.call('prepare', domain, documents, corpusWords);
  }

  render(domain: string, document: NamedDocument): Promise<readonly Replacement[]> {
    return this.call('render', domain, document);
  }

  beginRun(run: NewRun): Promise<string> {
    return this.call('beginRun', run);
  }

  async resumeRun(runId: string): Promise<void> {
    await this.call('resumeRun', runId);
  }

  async intend(runId: string, files: readonly FileIntent[]): Promise<void> {
    await this.call('intend', runId, files);
  }

  async settle(
    runId: string,
    files: readonly { readonly path: string; readonly outcome: FileOutcome }[],
  ): Promise<void> {
    await this.call('settle', runId, files);
  }

  beginStreamed(runId: string, file: StreamedIntent): Promise<string> {
    return this.call('beginStreamed', runId, file);
  }

  async appendSpans(runId: string, fileId: string, position: number, block: SpanBlock): Promise<void> {
    await this.call('appendSpans', runId, fileId, position, block);
  }

  async finishStreamed(runId: string, fileId: string, after: Digest, spans: number): Promise<void> {
    await this.call('finishStreamed', runId, fileId, after, spans);
  }

  spanBlock(fileId: string, position: number): Promise<SpanBlock | undefined> {
    return this.call('spanBlock', fileId, position);
  }

  async endRun(runId: string, outcome: RunOutcomeCode): Promise<void> {
    await this.call('endRun', runId, outcome);
  }

  runs(): Promise<readonly RunRecord[]> {
    return this.call('runs');
  }

  runFiles(runId: string): Promise<readonly SettledIntent[]> {
    return this.call('runFiles', runId);
  }

  ledgerOf(content: Digest): Promise<LedgerEntry | undefined> {
    return this.call('ledgerOf', content);
  }

  ledgerAt(path: string): Promise<LedgerEntry | undefined> {
    return this.call('ledgerAt', path);
  }

  wroteFile(file: string, content: Digest): Promise<boolean> {
    return this.call('wroteFile', file, content);
  }

  reverseDictionary(domain: string): Promise<readonly ReverseName[]> {
    return this.call('reverseDictionary', domain);
  }

  changeMapping(domain: string, change: MappingChange): Promise<boolean> {
    return this.call('changeMapping', domain, change);
  }

  relatives(domain: string, entityIds: readonly string[]): Promise<readonly string[]> {
    return this.call('relatives', domain, entityIds);
  }

  async decide(domain: string, decision: Decision): Promise<void> {
    await this.call('decide', domain, decision);
  }

  decisions(domain: string): Promise<readonly StoredDecision[]> {
    return this.call('decisions', domain);
  }

  async undoDecision(id: string): Promise<void> {
    await this.call('undoDecision', id);
  }

  entities(domain: string): Promise<readonly EntityRecord[]> {
    return this.call('entities', domain);
  }

  previewErasure(domain: string, entityId: string): Promise<ErasurePreview> {
    return this.call('previewErasure', domain, entityId);
  }

  erase(domain: string, entityIds: readonly string[]): Promise<ErasureOutcome> {
    return this.call('erase', domain, entityIds);
  }

  sweep(): Promise<boolean> {
    return this.call('sweep');
  }

  async check(signal?: CancellationSignal): Promise<readonly VaultFinding[]> {
    if (signal?.aborted === true) throw cancelled();
    // The thread is busy until it has an answer: it can only look at shared memory.
    const flag = new SharedArrayBuffer(4);
    const forget = signal?.onAbort(() => {
      Atomics.store(new Int32Array(flag), 0, 1);
    });
    try {
      return await this.call('check', flag);
    } finally {
      forget?.();
    }
  }

  audit(): Promise<readonly AuditRecord[]> {
    return this.call('audit');
  }

  async record(event: AuditEvent): Promise<void> {
    await this.call('record', event);
  }

  async backup(target: string): Promise<void> {
    await this.call('backup', target);
  }

  async destroy(file: string, secret: Secret): Promise<void> {
    await this.call('destroy', file, secret);
    if (this.file === resolve(file)) this.file = undefined;
  }

  async dispose(): Promise<void> {
    const thread = this.thread;
    if (thread === undefined) return;
    thread.ref();
    const ended = new Promise<void>((done) => {
      thread.once('exit', () => {
        done();
      });
    });
    // Waits behind the calls that were made before.
    thread.postMessage('end');
    await ended;
  }

  /** `T` is what the thread gives for this method: both ends are ours, and built together. */
  private call<T>(method: Method, ...values: readonly unknown[]): Promise<T> {
    const thread = this.running();
    const id = ++this.calls;
    return new Promise<T>((resolveCall, reject) => {
      this.pending.set(id, {
        resolve: (value) => {
          resolveCall(value as T);
        },
        reject,
      });
      // A process with nothing else to do waits for answers, not for the idle thread.
      thread.ref();
      thread.postMessage({ id, method, arguments: values });
    });
  }

  private running(): Worker {
    if (this.thread !== undefined) return this.thread;
    // Nothing of the environment: it may hold the passphrase.
    const thread = new Worker(this.worker, { env: {}, name: 'vault' });
    this.thread = thread;
    thread.on('message', (message: unknown) => {
      this.answered(thread, message);
    });
    thread.on('error', () => {
      this.ended(thread);
    });
    thread.on('exit', () => {
      this.ended(thread);
    });
    return thread;
  }

  private answered(thread: Worker, message: unknown): void {
    const answer = v.parse(ANSWER, message);
    const pending = this.pending.get(answer.id);
    this.pending.delete(answer.id);
    if (this.pending.size === 0) thread.unref();
    if ('error' in answer) pending?.reject(asError(answer.error));
    else pending?.resolve(answer.value);
  }

  private ended(thread: Worker): void {
    if (this.thread !== thread) return;
    this.thread = undefined;
    for (const { reject } of this.pending.values()) {
      reject(
        new NomDePlumeError('vault-locked', 'The vault was closed.', 'Open it again with your passphrase.'),
      );
    }
    this.pending.clear();
  }
}

function asError({
  code,
  message,
  next,
}: {
  code?: string | undefined;
  message: string;
  next: string;
}): Error {
  return code !== undefined && isErrorCode(code)
    ? new NomDePlumeError(code, message, next)
    : new Error(message);
}
