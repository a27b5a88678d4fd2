/** A folder, a real vault and a detector that knows a fixed list of names: runs without a model. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pseudonymize } from '../../../server/src/batch/run.ts';
import { restore } from '../../../server/src/batch/restore-run.ts';
import { scan } from '../../../server/src/batch/scan.ts';
import type {
  BatchEnvironment,
  RestoreOutcome,
  RunOptions,
  RunOutcome,
  ScanResult,
} from '../../../server/src/batch/types.ts';
import { EMPTY_DICTIONARY, type DictionarySnapshot, type Mention } from '../../../server/src/core/types.ts';
import { NomDePlumeError } from '../../../server/src/errors.ts';
import type { DetectorClient, DetectRequest, DetectResult } from '../../../server/src/ner/detector-client.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/settings.ts';
import { VaultClient } from '../../../server/src/store/vault-client.ts';

const WORKER = new URL('../../../server/src/store/vault-worker.ts', import.meta.url);
const PASSPHRASE = 'a passphrase for tests, long enough';
export const IN_PLACE: RunOptions = { domain: 'default', target: { kind: 'in-place' } };

/** Finds the given names, and those of the dictionary, wherever they stand as they are. */
export class WordDetector implements DetectorClient {
  readonly pid = undefined;
  /** Documents in which `detect` fails. */
  readonly broken = new Set<string>();
  /** Documents in which `detect` finds nothing, `detectKnown` does. */
  readonly blind = new Set<string>();
  /** What `detect` finds. */
  readonly names: string[];
  #dictionary: DictionarySnapshot = EMPTY_DICTIONARY;

  constructor(names: readonly string[]) {
    this.names = [...names];
  }

  detect(request: DetectRequest): Promise<DetectResult> {
    if (this.broken.has(request.name)) {
      return Promise.reject(new NomDePlumeError('detector-crashed', 'It crashed twice.', 'Leave it out.'));
    }
    const names = this.blind.has(request.name) ? [] : this.names;
    return Promise.resolve(this.#result(request, names, 'model'));
  }

  detectKnown(request: DetectRequest): Promise<DetectResult> {
    const names = this.#dictionary.names.map(({ name }) => name);
    return Promise.resolve(this.#result(request, names, 'dictionary'));
  }

  setDictionary(dictionary: DictionarySnapshot): void {
    this.#dictionary = dictionary;
  }

  dispose(): Promise<void> {
    return Promise.resolve();
  }

  #result(
    { text, options }: DetectRequest,
    names: readonly string[],
    detector: 'model' | 'dictionary',
  ): DetectResult {
    const written = new Set(
      options.writtenByLedger ? this.#dictionary.pseudonyms.map(({ name }) => name) : [],
    );
    const mentions: Mention[] = [];
    let free = 0;
    const sorted = names.filter((name) => !written.has(name)).sort((a, b) => b.length - a.length);
    for (let at = 0; at < text.length; at++) {
      const name = at < free ? undefined : sorted.find((candidate) => text.startsWith(candidate, at));
      if (name === undefined) continue;
      free = at + name.length;
      const type = name.includes('@') ? 'EMAIL' : 'PERSON';
      mentions.push({ start: at, end: free, type, confidence: 0.9, detector });
    }
    return { mentions, words: text.split(/\s+/u).length, windows: 1, windowsRun: 1 };
  }
}

export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  readonly vaultFile = join(this.folder, '..', `${this.folder.split('/').at(-1) ?? ''}.vault`);
  readonly vault = new VaultClient(WORKER, this.vaultFile);
  readonly detector: WordDetector;
  env: BatchEnvironment;

  constructor(names: readonly string[]) {
    this.detector = new WordDetector(names);
    this.env = {
      detector: this.detector,
      vault: this.vault,
      settingsFor: () => DEFAULT_SETTINGS,
      openText: () => undefined,
      applyEdit: () => Promise.resolve(false),
      log: () => undefined,
    };
  }

  async createVault(): Promise<void> {
    await this.vault.create(this.vaultFile, PASSPHRASE, { scryptLogN: 14 });
  }

  async openVault(): Promise<void> {
    await this.vault.open(this.vaultFile, { passphrase: PASSPHRASE });
  }

  async remove(): Promise<void> {
    await this.vault.dispose();
    for (const companion of ['', '-wal', '-shm', '.leases', '.anchor']) {
      rmSync(this.vaultFile + companion, { recursive: true, force: true });
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, content: string | Buffer): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  scan(): Promise<ScanResult> {
    return scan([this.folder], this.env);
  }

  async pseudonymize(options: Partial<RunOptions> = {}): Promise<RunOutcome> {
    return pseudonymize(await this.scan(), { ...IN_PLACE, ...options }, this.env);
  }

  restore(): Promise<RestoreOutcome> {
    return restore([this.folder], { domain: 'default', target: { kind: 'in-place' } }, this.env);
  }
}
