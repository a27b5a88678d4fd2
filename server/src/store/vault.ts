/**
 * The vault itself: synchronous, on one thread. `VaultClient` gives it to the rest through a worker. Several may be open
 * on one file, in several programs; each sees what the others did before it reads or writes.
 */
import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { NamedDocument, PreparedNames, Replacement } from '../core/pseudonyms/assignment-types.ts';
import { prepareNames, renderDocument } from '../core/pseudonyms/assignment.ts';
import type { Domain } from './domains.ts';
import { isDate } from '../core/pseudonyms/dates-by-person.ts';
import type { ComponentKind, MappingStyle } from '../core/pseudonyms/mapping.ts';
import { tagOf } from '../core/pseudonyms/separate.ts';
import type { DictionarySnapshot, KnownName } from '../core/types.ts';
import { EMPTY_DICTIONARY } from '../core/types.ts';
import { NomDePlumeError } from '../errors.ts';
import { anchorFile, readAnchor, writeAnchor } from './anchor.ts';
import { Audit, parseEvent } from './audit.ts';
import { copyVault } from './backup.ts';
import { findFaults } from './check.ts';
import { writeCsv } from './csv.ts';
import {
  connect,
  connectNew,
  connectReadOnly,
  guarded,
  named,
  refuseNetwork,
  unwritable,
} from './connection.ts';
import { DEFAULT_SCRYPT, deriveKeys, newId, newKey } from './crypto.ts';
import type { ScryptParameters } from './crypto.ts';
import { eraseEntities, previewErasure, sweep } from './erase.ts';
import { Decisions } from './decisions.ts';
import { DEFAULT_DOMAIN, Domains } from './domains.ts';
import { DomainMapping } from './domain-mapping.ts';
import {
  headerDigest,
  readHeader,
  requireStrong,
  rewrapPassphrase,
  unwrapKey,
  wrapForRecovery,
  wrapKey,
  writeHeader,
} from './header.ts';
import { isOutput, Ledger } from './ledger.ts';
import { emptyManifest, tampered, writeManifest } from './manifest.ts';
import { migrate, schemaVersion } from './migrations.ts';
import { Names } from './names.ts';
import type { DomainNames } from './names.ts';
import { newRecoveryKey } from './recovery-key.ts';
import { renamePseudonym, undoRename } from './rename.ts';
import { exportRows, importRows } from './portable.ts';
import { rekey } from './rekey.ts';
import { removeLeases, Runs } from './runs.ts';
import { Session } from './session.ts';
import { ERASED_DIGEST } from './vault-service.ts';
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
} from './vault-service.ts';

/** What is opened of a vault, all or nothing. */
interface Parts {
  readonly session: Session;
  readonly audit: Audit;
  readonly domains: Domains;
  readonly names: Names;
  readonly decisions: Decisions;
  readonly runs: Runs;
  readonly ledger: Ledger;
}

export class Vault {
  private readonly parts: Parts;
  private readonly now: () => Date;

  private constructor(parts: Parts, now: () => Date) {
    this.parts = parts;
    this.now = now;
  }

  /** Makes a vault; nothing is left behind when that fails. The recovery key is given this once. */
  static create(
    file: string,
    passphrase: string,
    options: CreateOptions = {},
    now = clock,
  ): { recoveryKey: string } {
    requireStrong(passphrase);
    const path = resolve(file);
    refuseNetwork(path);
    if (existsSync(path)) throw alreadyThere(path);
    const madeFolder = makeFolder(dirname(path));
    const temporary = `${path}.new-${process.pid}`;
    let linked = false;
    try {
      const recovery = newRecoveryKey();
      const scrypt = { ...DEFAULT_SCRYPT, logN: options.scryptLogN ?? DEFAULT_SCRYPT.logN };
      writeNew(temporary, passphrase, recovery.secret, scrypt, styleOf(options), now());
      // A link, not a rename: it fails where somebody else made a vault meanwhile.
      linkSync(temporary, path);
      linked = true;
      renameSync(anchorFile(temporary), anchorFile(path));
      return { recoveryKey: recovery.text };
    } catch (error) {
      if (isCode(error, 'EEXIST')) throw alreadyThere(path);
      throw systemError(named(error), path);
    } finally {
      for (const suffix of ['', '-journal', '.anchor']) rmSync(temporary + suffix, { force: true });
      if (!linked && madeFolder !== undefined) rmSync(madeFolder, { recursive: true, force: true });
    }
  }

  /** Opens a vault whole, or throws. */
  static open(file: string, secret: Secret, options: OpenOptions = {}, now = clock): Vault {
    const path = resolve(file);
    const database = connect(path, options.busyTimeout);
    try {
      return guarded(() => {
        migrate(database);
        const header = readHeader(database);
        let dataKey: Buffer;
        try {
          dataKey = unwrapKey(header, secret);
        } catch (error) {
          countFailure(database);
          throw error;
        }
        const keys = deriveKeys(dataKey, header.vaultId);
        dataKey.fill(0);
        const vault = new Vault(assemble(new Session(path, database, keys, header)), now);
        vault.verify(options.acceptState ?? false);
        return vault;
      });
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** Whether the vault in this file wrote this content: needs no key. */
  static wroteFile(file: string, content: Digest): boolean {
    const database = connectReadOnly(resolve(file));
    try {
      return guarded(() => isOutput(database, content));
    } finally {
      database.close();
    }
  }

  /** How many of these contents each of these vaults wrote; files that are no vault count none. */
  static countOutputs(files: readonly string[], contents: readonly Digest[]): readonly OutputCount[] {
    return files.map((file) => ({ file, outputs: outputsIn(file, contents) }));
  }

  get file(): string {
    return this.parts.session.file;
  }

  wroteFile(content: Digest): boolean {
    return guarded(() => isOutput(this.parts.session.database, content));
  }

  info(): VaultInfo {
    const { session, names, runs, ledger, domains } = this.parts;
    return session.read(() => ({
      id: session.vaultId,
      createdAt: session.header.createdAt,
      schema: schemaVersion(session.database),
      entities: names.entityCount,
      files: ledger.fileCount,
      runs: runs.count,
      theme: domains.get(DEFAULT_DOMAIN)?.theme ?? 'natural',
      dates: domains.get(DEFAULT_DOMAIN)?.dates ?? 'domain',
    }));
  }

  /** Closes the file. The keys go with the vault: whoever closes it must not keep it. */
  close(): void {
    const { session, runs } = this.parts;
    runs.releaseAll();
    session.database.close();
  }

  changePassphrase(current: Secret, next: string): void {
    requireStrong(next);
    const { session, audit } = this.parts;
    session.write(() => {
      const dataKey = unwrapKey(session.header, current);
      session.replaceHeader(rewrapPassphrase(dataKey, session.header, next, DEFAULT_SCRYPT));
      dataKey.fill(0);
      audit.append({ action: 'passphrase' }, this.now());
    });
  }

  rekey(passphrase: string): { recoveryKey: string } {
    const { session, audit } = this.parts;
    const recoveryKey = session.write(() => {
      unwrapKey(session.header, { passphrase }).fill(0);
      const made = rekey(session, audit, passphrase, session.header.scrypt);
      audit.append({ action: 'rekey' }, this.now());
      return made;
    });
    session.invalidate();
    this.sweep();
    return { recoveryKey };
  }

  replaceRecoveryKey(current: Secret): { recoveryKey: string } {
    const { session, audit } = this.parts;
    const recovery = newRecoveryKey();
    session.write(() => {
      const dataKey = unwrapKey(session.header, current);
      const byRecovery = wrapForRecovery(dataKey, session.header, recovery.secret);
      dataKey.fill(0);
      session.replaceHeader({ ...session.header, byRecovery });
      audit.append({ action: 'passphrase', counts: { recoveryKeys: 1 } }, this.now());
    });
    return { recoveryKey: recovery.text };
  }

  exportTo(target: string, passphrase: string): number {
    requireStrong(passphrase);
    const { session, audit } = this.parts;
    const rows = session.read(() => exportRows(session, resolve(target), passphrase));
    session.write(() => {
      audit.append({ action: 'export', counts: { rows } }, this.now());
    });
    return rows;
  }

  /** The audit knows of it before the file is there. */
  exportCsv(target: string): number {
    const { session, domains, audit } = this.parts;
    const tables = session.read(
      () => new Map(domains.current().map(({ name }) => [name, this.entities(name)] as const)),
    );
    const rows = [...tables.values()].reduce((sum, entities) => sum + entities.length, 0);
    session.write(() => {
      audit.append({ action: 'export', counts: { rows, inClear: 1 } }, this.now());
    });
    return writeCsv(resolve(target), tables);
  }

  importFrom(source: string, passphrase: string): ImportOutcome {
    const { session, audit, ledger, names } = this.parts;
    const outcome = session.write(() => {
      const { erased } = names;
      const taken = importRows(session, resolve(source), passphrase);
      // What was erased here does not come back in the ledger of somebody else either.
      if (erased.size > 0) ledger.forgetEntities(erased);
      ledger.rewriteOutputs();
      audit.append({ action: 'import', counts: { ...taken } }, this.now());
      return taken;
    });
    session.invalidate();
    return outcome;
  }

  dictionary(domainName: string): DictionarySnapshot {
    const { session, domains, decisions } = this.parts;
    return session.read(() => {
      const domain = domains.get(domainName);
      if (domain === undefined) return { ...EMPTY_DICTIONARY, version: session.manifest.mapping };
      const ignored: string[] = [];
      const retyped: KnownName[] = [];
      for (const decision of decisions.of(domain)) {
        if (decision.kind === 'ignore' && decision.file === undefined) ignored.push(decision.name);
        if (decision.kind === 'retype') retyped.push({ type: decision.type, name: decision.name });
      }
      const originals = new Map<string, KnownName>();
      const pseudonyms: KnownName[] = [];
      for (const known of this.mappingsOf(domain)) {
        for (const [key, { type, name, pseudonym }] of known.entities) {
          if (!originals.has(key)) originals.set(key, { type, name });
          pseudonyms.push({ type, name: pseudonym });
        }
        for (const { kind, pseudonym } of known.components.values()) {
          if (kind === 'given' || kind === 'surname') pseudonyms.push({ type: 'PERSON', name: pseudonym });
        }
        for (const { pseudonym, of } of known.former.values()) {
          const type = known.entityById(of)?.type;
          if (type !== undefined) pseudonyms.push({ type, name: pseudonym });
        }
      }
      const { mapping: version } = session.manifest;
      return { version, names: [...originals.values()], ignored, retyped, pseudonyms };
    });
  }

  /** The names of a domain's mapping, then those of mappings it has replaced, newest first. */
  private mappingsOf(domain: Domain): readonly DomainNames[] {
    const { domains, names } = this.parts;
    return [domain, ...domains.former(domain.name)].map(({ id }) => names.of(id));
  }

  prepare(
    domainName: string,
    documents: readonly NamedDocument[],
    corpusWords: ReadonlySet<string>,
  ): PreparedNames {
    const { session, audit } = this.parts;
    return session.write(() => {
      const prepared = prepareNames(this.mapping(domainName), documents, corpusWords);
      if (prepared.newEntities > 0) {
        const counts = { newEntities: prepared.newEntities, reusedEntities: prepared.reusedEntities };
        audit.append({ action: 'assign', counts }, this.now());
      }
      return prepared;
    });
  }

  render(domainName: string, document: NamedDocument): readonly Replacement[] {
    const { session, domains } = this.parts;
    return session.read(() => {
      if (domains.get(domainName) === undefined)
        throw new Error('Names must be prepared before they are rendered.');
      return renderDocument(this.mapping(domainName), document);
    });
  }

  beginRun(run: NewRun): string {
    const { session, runs, audit } = this.parts;
    return session.write(() => {
      const id = runs.begin(run, this.now());
      audit.append(
        { action: actionOf(run.kind), runId: id, counts: { roots: run.roots.length } },
        this.now(),
      );
      return id;
    });
  }

  resumeRun(runId: string): void {
    const { session, runs, audit } = this.parts;
    session.write(() => {
      runs.resume(runId);
      audit.append({ action: 'recover', runId }, this.now());
    });
  }

  intend(runId: string, files: readonly FileIntent[]): void {
    const { session, runs, names, ledger } = this.parts;
    session.write(() => {
      const { kind } = runs.requireOurs(runId);
      ledger.intend(
        runId,
        kind,
        names.erased.size === 0 ? files : files.map((file) => withoutErased(file, names)),
      );
    }, false);
  }

  settle(runId: string, files: readonly { readonly path: string; readonly outcome: FileOutcome }[]): void {
    const { session, runs, ledger } = this.parts;
    session.write(() => {
      runs.requireOurs(runId);
      ledger.settle(runId, new Map(files.map(({ path, outcome }) => [path, outcome])));
    }, false);
  }

  beginStreamed(runId: string, file: StreamedIntent): string {
    const { session, runs, ledger } = this.parts;
    return session.write(() => {
      runs.requireOurs(runId);
      return ledger.beginStreamed(runId, file);
    }, false);
  }

  appendSpans(runId: string, fileId: string, position: number, block: SpanBlock): void {
    const { session, runs, ledger } = this.parts;
    session.write(() => {
      runs.requireOurs(runId);
      ledger.appendSpans(fileId, position, block);
    }, false);
  }

  finishStreamed(runId: string, fileId: string, after: Digest, spans: number): void {
    const { session, runs, ledger } = this.parts;
    session.write(() => {
      ledger.finishStreamed(runs.requireOurs(runId).kind, fileId, after, spans);
    }, false);
  }

  spanBlock(fileId: string, position: number): SpanBlock | undefined {
    const { session, ledger } = this.parts;
    return session.read(() => ledger.spanBlock(fileId, position));
  }

  endRun(runId: string, outcome: RunOutcomeCode): void {
    const { session, runs, ledger, audit } = this.parts;
    session.write(() => {
      const run = runs.requireOurs(runId);
      const written = ledger.written(runId);
      runs.end(runId, outcome, written, this.now());
      audit.append({ action: actionOf(run.kind), runId, counts: { ...written } }, this.now());
    });
    ledger.forget(runId);
    runs.release(runId);
  }

  runs(): readonly RunRecord[] {
    const { session, runs } = this.parts;
    return session.read(() => runs.all());
  }

  runFiles(runId: string): readonly SettledIntent[] {
    const { session, runs, ledger } = this.parts;
    return session.read(() => {
      runs.get(runId);
      return [...ledger.ofRun(runId)];
    });
  }

  ledgerOf(content: Digest): LedgerEntry | undefined {
    const { session, ledger } = this.parts;
    return session.read(() => ledger.byContent(content));
  }

  ledgerAt(path: string): LedgerEntry | undefined {
    const { session, ledger } = this.parts;
    return session.read(() => ledger.byPath(path));
  }

  reverseDictionary(domainName: string): readonly ReverseName[] {
    const { session, domains } = this.parts;
    return session.read(() => {
      const domain = domains.get(domainName);
      return domain === undefined ? [] : this.mappingsOf(domain).flatMap(reverseNames);
    });
  }

  decide(domainName: string, decision: Decision): void {
    const { session, domains, decisions, audit } = this.parts;
    session.write(() => {
      const domain = domains.ensure(domainName);
      const before = decision.kind === 'rename' ? renamePseudonym(this.parts, domain, decision) : undefined;
      decisions.add(
        domain,
        decision.kind === 'rename' && before !== undefined ? { ...decision, before } : decision,
        this.now(),
      );
      audit.append({ action: 'decide' }, this.now());
    });
  }

  decisions(domainName: string): readonly StoredDecision[] {
    const { session, domains, decisions } = this.parts;
    return session.read(() => decisions.of(domains.get(domainName)));
  }

  undoDecision(id: string): void {
    const { session, domains, decisions, audit } = this.parts;
    session.write(() => {
      const { domain, decision } = decisions.remove(id);
      if (decision.kind === 'rename') undoRename(this.parts, existing(domains.byId(domain)), decision);
      audit.append({ action: 'decide', counts: { undone: 1 } }, this.now());
    });
  }

  /** Of the domain's mapping; what only a mapping before it knows is there too. */
  entities(domainName: string): readonly EntityRecord[] {
    const { session, domains, ledger } = this.parts;
    return session.read(() => {
      const domain = domains.get(domainName);
      if (domain === undefined) return [];
      const uses = ledger.uses();
      const records = new Map<string, EntityRecord>();
      for (const known of this.mappingsOf(domain)) {
        for (const [place, { id, type, key, name, pseudonym, gender }] of known.entities) {
          const { mentions = 0, files = 0 } = uses.get(id) ?? {};
          const tag = tagOf(key);
          const splitBy = tag === undefined ? {} : { splitBy: tag };
          const newer = records.get(place);
          const record = newer ?? { id, type, name, pseudonym, gender, mentions: 0, files: 0, ...splitBy };
          // A file that was mapped anew is one file.
          records.set(place, {
            ...record,
            mentions: Math.max(record.mentions, mentions),
            files: Math.max(record.files, files),
          });
        }
      }
      return [...records.values()];
    });
  }

  /**
   * Another theme or strategy for a domain. The mapping so far is kept, so that what it wrote is restored; decisions
   * hold on. Only other lists: the mapping goes on.
   * @returns whether there is a new mapping
   */
  changeMapping(domainName: string, change: MappingChange): boolean {
    const { session, domains, decisions, audit } = this.parts;
    return session.write(() => {
      const domain = domains.ensure(domainName);
      const style = styleOf({ ...domain, ...change });
      const isNew = style.theme !== domain.theme || style.dates !== domain.dates;
      if (isNew) decisions.move(domain, domains.renew(domainName, style));
      else if (change.lists !== undefined) domains.replaceLists(domain, change.lists);
      session.changing.mapping = session.changing.generation;
      audit.append({ action: 'decide', counts: { mapping: isNew ? 1 : 0 } }, this.now());
      return isNew;
    });
  }

  /** The entities of a domain that share a word with one of these, and these themselves. */
  relatives(domainName: string, entityIds: readonly string[]): readonly string[] {
    const { session, domains } = this.parts;
    return session.read(() => {
      const domain = domains.get(domainName);
      if (domain === undefined) return entityIds;
      const [known] = this.mappingsOf(domain);
      const parts = entityIds.flatMap((id) => known?.entityById(id)?.parts ?? []);
      const sharing = parts.flatMap(({ kind, key }) => known?.entitiesWith(kind, key) ?? []);
      return [...new Set([...entityIds, ...sharing.map(({ id }) => id)])];
    });
  }

  audit(): readonly AuditRecord[] {
    const { session, audit } = this.parts;
    return session.read(() => audit.all());
  }

  record(event: AuditEvent): void {
    const { session, audit } = this.parts;
    const checked = parseEvent(event);
    session.write(() => {
      audit.append(checked, this.now());
    });
  }

  previewErasure(domainName: string, entityId: string): ErasurePreview {
    const { session, domains, ledger } = this.parts;
    return session.read(() => {
      const found = this.inAllMappings(existing(domains.get(domainName)), [entityId]);
      const [first] = found.filter(({ ids }) => ids.includes(entityId));
      const preview = previewErasure(this.parts, first?.domain ?? existing(undefined), entityId);
      return { ...preview, ...ledger.countOf(new Set(found.flatMap(({ ids }) => ids))) };
    });
  }

  erase(domainName: string, entityIds: readonly string[]): ErasureOutcome {
    const { session, domains, runs, audit } = this.parts;
    const erased = session.write(() => {
      // What a run has computed and not yet written down would bring the name back.
      runs.requireNone();
      const counts = { entities: 0, components: 0, files: 0, spans: 0 };
      for (const { domain, ids } of this.inAllMappings(existing(domains.get(domainName)), entityIds)) {
        const { entities, components, files, spans } = eraseEntities(this.parts, domain, ids);
        counts.entities += entities;
        counts.components += components;
        counts.files += files;
        counts.spans += spans;
      }
      audit.append({ action: 'erase', counts: { ...counts } }, this.now());
      return { ...counts, entities: entityIds.length };
    });
    return { ...erased, swept: this.sweep() };
  }

  /** The same names in the mapping of a domain and in those it has replaced. @throws NomDePlumeError `nothing-to-do` */
  private inAllMappings(
    domain: Domain,
    entityIds: readonly string[],
  ): readonly { readonly domain: Domain; readonly ids: readonly string[] }[] {
    const all = [domain, ...this.parts.domains.former(domain.name)];
    const named = new Set<string>();
    for (const id of entityIds) {
      const entity = all.map(({ id: of }) => this.parts.names.of(of).entityById(id)).find((one) => one);
      // The erasure says that it is unknown.
      if (entity === undefined) return [{ domain, ids: entityIds }];
      named.add(`${entity.type}\0${entity.key}`);
    }
    return all.flatMap((one) => {
      const { entities } = this.parts.names.of(one.id);
      const ids = [...named].flatMap((place) => entities.get(place)?.id ?? []);
      return ids.length === 0 ? [] : [{ domain: one, ids }];
    });
  }

  sweep(): boolean {
    return guarded(() => sweep(this.parts.session));
  }

  /** Reads everything there is; what is wrong. */
  check(isCancelled: () => boolean = () => false): readonly VaultFinding[] {
    const { session, audit, ledger } = this.parts;
    const findings = session.read(() => findFaults(session, audit, ledger, isCancelled));
    whileThereIsSpace(() => {
      session.write(() => {
        audit.append({ action: 'check', counts: { findings: findings.length } }, this.now());
      });
    });
    return findings;
  }

  backup(target: string): void {
    const { session, audit } = this.parts;
    session.write(() => {
      audit.append({ action: 'backup' }, this.now());
    });
    copyVault(session, resolve(target));
  }

  /** Keeps on reading the vault as it is now, until the function given back is called. */
  pin(): () => void {
    const { database } = this.parts.session;
    const rows = database.prepare('SELECT id FROM header').iterate();
    rows.next();
    return () => {
      rows.return?.();
    };
  }

  /** Several steps as one change: all or nothing. */
  hold<T>(work: () => T): T {
    return this.parts.session.write(work);
  }

  /** The next number of a numbered form, of a domain. */
  numberOf(domainName: string, kind: ComponentKind): number {
    return this.parts.session.write(() => this.mapping(domainName).nextNumber(kind));
  }

  private mapping(domainName: string): DomainMapping {
    const { domains, names, decisions } = this.parts;
    return new DomainMapping(domains.ensure(domainName), domains, names, decisions);
  }

  /** Reads all that is kept in memory, compares the rest with the manifest and the anchor, notes the opening. */
  private verify(acceptState: boolean): void {
    const { session, audit, ledger } = this.parts;
    // Before the vault itself: other programs write the anchor after the vault, so this one cannot be ahead of what is
    // read next.
    const anchor = readAnchor(session.file, session.keys.manifest, session.vaultId);
    session.read(() => {
      if (headerDigest(session.header).toString('hex') !== session.manifest.header) {
        throw tampered('its header was changed');
      }
      for (const table of [ledger.files, ledger.chunks, ledger.outcomes]) table.checkCount();
      audit.checkEnd();
      if (!acceptState) this.compareWith(anchor);
    });
    whileThereIsSpace(() => {
      session.write(() => {
        const failed = takeFailures(session.database);
        if (failed > 0) audit.append({ action: 'open-failed', counts: { attempts: failed } }, this.now());
        audit.append({ action: 'open', ...(acceptState && { counts: { stateAccepted: 1 } }) }, this.now());
      });
    });
    if (acceptState)
      writeAnchor(session.file, session.keys.manifest, session.vaultId, session.manifest, true);
  }

  private compareWith(anchor: ReturnType<typeof readAnchor>): void {
    const { session, audit } = this.parts;
    if (anchor === 'missing' || anchor === 'changed') {
      throw rolledBack(`the file beside it that remembers its last state is ${anchor}`);
    }
    const { manifest } = session;
    const older = anchor.generation > manifest.generation || anchor.audit.count > manifest.audit.count;
    if (older) throw rolledBack('it is older than it was when it was last used');
    if (anchor.audit.count > 0 && audit.linkAt(anchor.audit.count) !== anchor.audit.head) {
      throw rolledBack('its history is not the one it had when it was last used');
    }
  }
}

function assemble(session: Session): Parts {
  // In the order in which they are read: parents first.
  const domains = new Domains(session);
  const names = new Names(session);
  const decisions = new Decisions(session);
  const runs = new Runs(session);
  return {
    session,
    audit: new Audit(session),
    domains,
    names,
    decisions,
    runs,
    ledger: new Ledger(session, runs),
  };
}

/** A complete vault in a file of its own. */
function writeNew(
  temporary: string,
  passphrase: string,
  recoverySecret: Buffer,
  scrypt: ScryptParameters,
  style: MappingStyle,
  now: Date,
): void {
  const dataKey = newKey();
  const identity = { vaultId: newId(), keyId: newId(), createdAt: now.toISOString() };
  const header = wrapKey(dataKey, identity, passphrase, recoverySecret, scrypt);
  const keys = deriveKeys(dataKey, identity.vaultId);
  dataKey.fill(0);
  const database = connectNew(temporary);
  try {
    migrate(database);
    database.prepare('INSERT INTO attempts (id, failed) VALUES (1, 0)').run();
    writeHeader(database, header);
    const empty = emptyManifest(headerDigest(header).toString('hex'));
    writeManifest(database, keys.manifest, identity.vaultId, empty);
    const session = new Session(temporary, database, keys, header);
    const { audit, domains } = assemble(session);
    session.write(() => {
      domains.ensure(DEFAULT_DOMAIN, style);
      audit.append({ action: 'create' }, now);
    });
  } finally {
    database.close();
  }
}

/**
 * An intent as it would be after the erasure of what it holds: an edit that was computed before somebody was erased
 * does not bring the name back.
 */
function withoutErased(intent: FileIntent, { erased }: Names): FileIntent {
  if (!intent.spans.some(({ entityId }) => erased.has(entityId))) return intent;
  const spans = intent.spans.map((span) =>
    erased.has(span.entityId) ? { ...span, original: span.replacement } : span,
  );
  return { ...intent, spans, before: ERASED_DIGEST };
}

function clock(): Date {
  return new Date();
}

/** Wrong secrets are counted, for the audit of the next opening; a vault that cannot be written is opened all the same. */
function countFailure(database: Database): void {
  try {
    database.prepare('UPDATE attempts SET failed = failed + 1').run();
  } catch (error) {
    if (!(named(error) instanceof NomDePlumeError)) throw error;
  }
}

/** Notes in the audit what only reads; on a full disk a vault can still be opened and read. */
function whileThereIsSpace(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof NomDePlumeError && error.code === 'vault-full')) throw error;
  }
}

function takeFailures(database: Database): number {
  const failed = Number(database.prepare('SELECT failed FROM attempts').pluck().get() ?? 0);
  if (failed > 0) database.prepare('UPDATE attempts SET failed = 0').run();
  return failed;
}

/** The topmost folder that had to be made, if any. */
function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function systemError(error: unknown, path: string): unknown {
  if (isCode(error, 'ENOSPC')) {
    return new NomDePlumeError(
      'vault-full',
      'The disk is full: no vault was made.',
      'Free some space, then try again.',
    );
  }
  if (['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR'].some((code) => isCode(error, code))) {
    return unwritable(path, error);
  }
  return error;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function alreadyThere(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'vault-exists',
    `There is a file at ${path} already.`,
    'Open it, or choose another place.',
  );
}

function rolledBack(what: string): NomDePlumeError {
  return new NomDePlumeError(
    'vault-older',
    `The vault may have been put back to an older state: ${what}.`,
    'If you moved the vault or took it from a backup yourself, open it again and accept its state (--accept-state).',
  );
}

function outputsIn(file: string, contents: readonly Digest[]): number {
  try {
    const database = connectReadOnly(resolve(file));
    try {
      return guarded(() => contents.filter((content) => isOutput(database, content)).length);
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof NomDePlumeError) return 0;
    throw error;
  }
}

function existing(domain: Domain | undefined): Domain {
  if (domain !== undefined) return domain;
  throw new NomDePlumeError(
    'nothing-to-do',
    'The vault has no such mapping.',
    'Check the name of the domain.',
  );
}

const NAME_PARTS = ['given', 'surname', 'initial', 'domain-name', 'handle'] as const;

function isNamePart(kind: string): kind is (typeof NAME_PARTS)[number] {
  return NAME_PARTS.some((part) => part === kind);
}

function actionOf(kind: NewRun['kind']): AuditEvent['action'] {
  return kind === 'pseudonymize' ? 'run' : kind;
}

/** Deletes a vault's files for good; the secret proves that it is the user's own. */
export function destroyVault(file: string, secret: Secret): void {
  const path = resolve(file);
  const database = connect(path);
  try {
    guarded(() => unwrapKey(readHeader(database), secret).fill(0));
  } finally {
    database.close();
  }
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
  rmSync(anchorFile(path), { force: true });
  removeLeases(path);
}

/** What the pseudonyms of a mapping stand for. */
function reverseNames(known: DomainNames): readonly ReverseName[] {
  const reverse: ReverseName[] = [];
  for (const { type, name, pseudonym, id } of known.entities.values()) {
    // Two people's dates on one day have one pseudonym in texts.
    const written = isDate(type) ? pseudonym.replace(/ \(\d+\)$/, '') : pseudonym;
    reverse.push({ type, original: name, pseudonym: written, entityId: id, part: 'whole' });
  }
  for (const { kind, original, pseudonym, id } of known.components.values()) {
    // Names without parts are entities too.
    if (!isNamePart(kind)) continue;
    const type = kind === 'domain-name' || kind === 'handle' ? 'EMAIL' : 'PERSON';
    reverse.push({ type, original, pseudonym, entityId: id, part: kind });
  }
  if (known.former.size === 0) return reverse;
  // Copies that left before a pseudonym was renamed come back too.
  const byId = new Map(reverse.map((name) => [name.entityId, name]));
  for (const { of, pseudonym } of known.former.values()) {
    const name = byId.get(of);
    if (name !== undefined) reverse.push({ ...name, pseudonym });
  }
  return reverse;
}

function styleOf({ theme = 'natural', dates = 'domain', lists }: Partial<MappingStyle>): MappingStyle {
  if (theme !== 'own_lists') return { theme, dates };
  if (lists === undefined) throw withoutLists();
  return { theme, dates, lists };
}

function withoutLists(): NomDePlumeError {
  return new NomDePlumeError(
    'usage',
    'The theme own_lists takes its names from lists of yours, and none were given.',
    'Give a CSV file with the columns kind, name, gender, country.',
  );
}
