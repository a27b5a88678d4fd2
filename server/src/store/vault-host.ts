/** Answers the questions of `protocol.ts` with the one vault that is open, if any. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { NomDePlumeError } from '../errors.ts';
import { ARGUMENTS } from './protocol.ts';
import type { Arguments, Method } from './protocol.ts';
import { destroyVault, Vault } from './vault.ts';
import type { AuditEvent, Decision, FileIntent, VaultStatus } from './vault-service.ts';

type Handlers = { readonly [M in Method]: (...values: Arguments<M>) => unknown };

export class VaultHost {
  private vault: Vault | undefined;
  /** The vault that was open last. */
  private file: string | undefined;

  private readonly handlers: Handlers = {
    status: () => this.status(),
    create: (file, passphrase, options) => {
      const created = Vault.create(file, passphrase, defined(options));
      this.replace(Vault.open(file, { passphrase }));
      return created;
    },
    open: (file, secret, options) => {
      // The old one stays open when the new one does not open.
      if (this.vault?.file === resolve(file)) this.lock();
      this.replace(Vault.open(file, secret, defined(options)));
      return this.open.info();
    },
    lock: () => {
      this.lock();
    },
    changePassphrase: (current, next) => {
      this.open.changePassphrase(current, next);
    },
    rekey: (passphrase) => this.open.rekey(passphrase),
    replaceRecoveryKey: (current) => this.open.replaceRecoveryKey(current),
    exportTo: (target, passphrase) => this.open.exportTo(target, passphrase),
    exportCsv: (target) => this.open.exportCsv(target),
    importFrom: (source, passphrase) => this.open.importFrom(source, passphrase),
    countOutputs: (files, contents) => Vault.countOutputs(files, contents),
    dictionary: (domain) => this.open.dictionary(domain),
    prepare: (domain, documents, corpusWords) => this.open.prepare(domain, documents, corpusWords),
    render: (domain, document) => this.open.render(domain, document),
    beginRun: (run) => this.open.beginRun(run),
    resumeRun: (runId) => {
      this.open.resumeRun(runId);
    },
    intend: (runId, files) => {
      this.open.intend(
        runId,
        files.map((file): FileIntent => defined(file)),
      );
    },
    settle: (runId, files) => {
      this.open.settle(runId, files);
    },
    beginStreamed: (runId, file) => this.open.beginStreamed(runId, defined(file)),
    appendSpans: (runId, fileId, position, block) => {
      this.open.appendSpans(runId, fileId, position, block);
    },
    finishStreamed: (runId, fileId, after, spans) => {
      this.open.finishStreamed(runId, fileId, after, spans);
    },
    spanBlock: (fileId, position) => this.open.spanBlock(fileId, position),
    endRun: (runId, outcome) => {
      this.open.endRun(runId, outcome);
    },
    runs: () => this.open.runs(),
    runFiles: (runId) => this.open.runFiles(runId),
    ledgerOf: (content) => this.open.ledgerOf(content),
    ledgerAt: (path) => this.open.ledgerAt(path),
    wroteFile: (file, content) =>
      this.vault?.file === resolve(file) ? this.vault.wroteFile(content) : Vault.wroteFile(file, content),
    reverseDictionary: (domain) => this.open.reverseDictionary(domain),
    changeMapping: (domain, change) => this.open.changeMapping(domain, defined(change)),
    relatives: (domain, entityIds) => this.open.relatives(domain, entityIds),
    decide: (domain, decision) => {
      this.open.decide(domain, decision satisfies Decision);
    },
    decisions: (domain) => this.open.decisions(domain),
    undoDecision: (id) => {
      this.open.undoDecision(id);
    },
    entities: (domain) => this.open.entities(domain),
    previewErasure: (domain, entityId) => this.open.previewErasure(domain, entityId),
    erase: (domain, entityIds) => this.open.erase(domain, entityIds),
    sweep: () => this.open.sweep(),
    check: (cancelled) => this.open.check(() => Atomics.load(new Int32Array(cancelled), 0) !== 0),
    audit: () => this.open.audit(),
    record: (event) => {
      this.open.record(defined(event) satisfies AuditEvent);
    },
    backup: (target) => {
      this.open.backup(target);
    },
    destroy: (file, secret) => {
      if (this.vault?.file === resolve(file)) this.lock();
      destroyVault(file, secret);
      if (this.file === resolve(file)) this.file = undefined;
    },
  };

  /** @throws NomDePlumeError, `usage` when the arguments have not the form that the method takes */
  answer(method: Method, values: readonly unknown[]): unknown {
    const parsed = v.safeParse(ARGUMENTS[method], values);
    if (!parsed.success) {
      throw new NomDePlumeError(
        'usage',
        `The vault was asked "${method}" in a form it does not take.`,
        'Report this.',
      );
    }
    // The table pairs each method with the form that was checked just now; types cannot follow it by name.
    const handler = this.handlers[method] as (...values: readonly unknown[]) => unknown;
    return handler(...parsed.output);
  }

  lock(): void {
    this.vault?.close();
    this.vault = undefined;
  }

  private get open(): Vault {
    if (this.vault !== undefined) return this.vault;
    throw new NomDePlumeError('vault-locked', 'The vault is locked.', 'Open it with your passphrase.');
  }

  private replace(vault: Vault): void {
    this.lock();
    this.vault = vault;
    this.file = vault.file;
  }

  private status(): VaultStatus {
    if (this.vault !== undefined) return { state: 'open', file: this.vault.file, info: this.vault.info() };
    return { state: this.file !== undefined && existsSync(this.file) ? 'locked' : 'none', file: this.file };
  }
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the fields that are undefined: the parser's optional fields as the contract's. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Defined<T>;
}
