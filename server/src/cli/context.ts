/** What every command works with: detector, vault, settings, a signal that ctrl-C gives. Made when first needed. */
import { resolve, join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { STANDARD_INPUT } from '../batch/read-file.ts';
import type { BatchEnvironment } from '../batch/types.ts';
import { DetectorJobs } from '../batch/jobs/detector-jobs.ts';
import { runtimeFolder } from '../batch/jobs/runtime-folder.ts';
import { fromAbortSignal, type CancellationSignal } from '../cancellation.ts';
import type { DetectorClient } from '../ner/detector-client.ts';
import { defaultWorkers } from '../ner/default-workers.ts';
import { DetectorHost } from '../ner/host-process.ts';
import { ProjectSettings } from '../project-config.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { VaultClient } from '../store/vault-client.ts';
import { jobOptions, type JobFlags } from './job-flags.ts';
import { tell } from './terminal.ts';

export interface ContextOptions {
  /** Of a file above the size limit the model reads at most so many bytes; all of it if not given. */
  readonly modelLimit?: number;
  /** What flags say over settings. */
  readonly overrides?: Partial<Settings>;
  readonly vaultFile?: string;
  readonly paths?: readonly string[];
  readonly job?: JobFlags;
}

/** The bundles lie beside each other, the model in the folder above: in a checkout as in a package. */
const DIST = import.meta.dirname;

export class Context implements AsyncDisposable {
  readonly settings: ProjectSettings;
  readonly vault: VaultClient;
  readonly signal: CancellationSignal;
  /** Absolute, or `-`. */
  readonly paths: readonly string[];
  readonly #workers: number;
  readonly #job: JobFlags;
  readonly #modelLimit: number;
  readonly #interrupt = new AbortController();
  #detector: DetectorHost | undefined;

  constructor({ overrides = {}, vaultFile, paths = [], modelLimit = Infinity, job = {} }: ContextOptions) {
    this.#modelLimit = modelLimit;
    this.settings = new ProjectSettings(DEFAULT_SETTINGS, overrides, (file, names) => {
      tell(`${file}: left aside, since their values are wrong: ${names.join(', ')}.`);
    });
    this.#job = job;
    this.#workers = overrides.workers ?? DEFAULT_SETTINGS.workers;
    this.paths = paths.map((path) => (path === STANDARD_INPUT ? path : resolve(path)));
    this.vault = new VaultClient(join(DIST, 'vault-worker.cjs'), vaultFile);
    this.signal = fromAbortSignal(this.#interrupt.signal);
    process.on('SIGINT', this.#onInterrupt);
    process.on('SIGTERM', this.#onInterrupt);
  }

  /** The mapping that a flag names, else the team's settings. */
  domain(flag: string | undefined): string {
    // The path may be a folder: settings are those of a file in it, or beside it.
    return flag ?? this.settings.of(join(this.paths[0] ?? process.cwd(), 'any file')).domain;
  }

  get detector(): DetectorHost {
    this.#detector ??= new DetectorHost({
      script: join(DIST, 'detector-host.cjs'),
      modelFolder: join(DIST, '..', 'models'),
      workers: this.#workers,
      role: 'runs',
      log: verboseLog,
    });
    return this.#detector;
  }

  /** The environment of scans and runs; reads standard input if it is among the paths. */
  async environment(detector: DetectorClient = this.detector): Promise<BatchEnvironment> {
    const input = this.paths.includes(STANDARD_INPUT) ? await buffer(process.stdin) : undefined;
    return {
      detector,
      vault: this.vault,
      jobs: this.#jobs(detector),
      settingsFor: (path) => this.settings.of(path),
      openText: () => undefined,
      applyEdit: () => Promise.resolve(false),
      streams: { modelLimit: this.#modelLimit },
      log: verboseLog,
      ...(input === undefined ? {} : { standardInput: input }),
    };
  }

  #jobs(detector: DetectorClient): DetectorJobs {
    return new DetectorJobs(detector, {
      folder: runtimeFolder(),
      workers: this.#workers === 0 ? defaultWorkers() : this.#workers,
      ...jobOptions(this.#job),
      say: tell,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    process.off('SIGINT', this.#onInterrupt);
    process.off('SIGTERM', this.#onInterrupt);
    await Promise.all([this.#detector?.dispose(), this.vault.dispose()]);
  }

  readonly #onInterrupt = (): void => {
    this.#interrupt.abort();
  };
}

/** A path as the caller would write it: relative to the caller's folder where it lies inside. */
export function shown(path: string): string {
  if (path === STANDARD_INPUT) return path;
  const way = relative(process.cwd(), path);
  return way === '' ? '.' : way;
}

function verboseLog(message: string): void {
  if (process.env['NOM_DE_PLUME_LOG'] !== undefined) tell(message);
}
