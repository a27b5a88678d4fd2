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
import { VaultClient } from '../../../server/src/store/vault-client.ts';
import { PASSPHRASE, plainEnvironment } from '../../support/plain-environment.ts';
import { WordDetector } from '../../support/word-detector.ts';

const WORKER = new URL('../../../server/src/store/vault-worker.ts', import.meta.url);
export const IN_PLACE: RunOptions = { domain: 'default', target: { kind: 'in-place' } };

export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  readonly vaultFile = join(this.folder, '..', `${this.folder.split('/').at(-1) ?? ''}.vault`);
  readonly vault = new VaultClient(WORKER, this.vaultFile);
  readonly detector: WordDetector;
  env: BatchEnvironment;

  constructor(names: readonly string[]) {
    this.detector = new WordDetector(names);
    this.env = { ...plainEnvironment(this.vault, names), detector: this.detector };
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
