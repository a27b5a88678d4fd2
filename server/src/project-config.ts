/** The team's committed `.nomdeplume.json`: what holds for everybody who works in its folder. */
import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { NomDePlumeError } from './errors.ts';
import { patternsError } from './pattern-settings.ts';
import { decodeTeamFile, type DecodedSettings, type Settings } from './settings.ts';

export const TEAM_FILE = '.nomdeplume.json';

/**
 * Settings of files, by the nearest team file above each. Reads every team file once; make a new one to read again.
 */
export class ProjectSettings {
  readonly #base: Settings;
  readonly #overrides: Partial<Settings>;
  readonly #onInvalid: (file: string, names: readonly string[]) => void;
  readonly #byFolder = new Map<string, Settings>();

  /**
   * @param overrides what holds whatever a team file says (flags of a command line)
   * @param onInvalid told of team files with values that were left aside, by name
   */
  constructor(
    base: Settings,
    overrides: Partial<Settings>,
    onInvalid: (file: string, names: readonly string[]) => void,
  ) {
    this.#base = base;
    this.#overrides = overrides;
    this.#onInvalid = onInvalid;
  }

  /** @throws NomDePlumeError `settings-invalid` for a team file that is not JSON */
  of(path: string): Settings {
    return this.#ofFolder(dirname(path));
  }

  #ofFolder(folder: string): Settings {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const settings = this.#read(folder) ?? (above === folder ? this.#plain() : this.#ofFolder(above));
    this.#byFolder.set(folder, settings);
    return settings;
  }

  #plain(): Settings {
    return { ...this.#base, ...this.#overrides };
  }

  #read(folder: string): Settings | undefined {
    const decoded = readTeamFile(folder, this.#base);
    if (decoded === undefined) return undefined;
    if (decoded.invalid.length > 0) this.#onInvalid(join(folder, TEAM_FILE), decoded.invalid);
    return { ...decoded.settings, ...this.#overrides };
  }
}

/**
 * The settings of a folder's own team file over `base`; undefined when it has none. Its globs become absolute, so that
 * they mean the same wherever a walk begins.
 * @throws NomDePlumeError `settings-invalid`
 */
export function readTeamFile(folder: string, base: Settings): DecodedSettings | undefined {
  const file = join(folder, TEAM_FILE);
  const content = contentOf(file);
  if (content === undefined) return undefined;
  const raw = parse(content, file);
  // A pattern that finds nothing would let through what the team meant to hide: no run without it.
  const wrongPattern = patternsError(raw);
  if (wrongPattern !== undefined) throw wrongPattern;
  const { settings, invalid } = decodeTeamFile(raw, base);
  return {
    settings: {
      ...settings,
      include: settings.include === base.include ? base.include : absolute(settings.include, folder),
      exclude: settings.exclude === base.exclude ? base.exclude : absolute(settings.exclude, folder),
    },
    invalid,
  };
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(content: string, file: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/u, ''));
  } catch (cause) {
    throw new NomDePlumeError(
      'settings-invalid',
      `${file} is not valid JSON.`,
      'Correct it, or remove it, then try again.',
      { cause },
    );
  }
}

function absolute(globs: readonly string[], folder: string): readonly string[] {
  const prefix = folder
    .split(sep)
    .join('/')
    .replace(/[\\*?[\]{}()!+@|]/gu, '\\$&');
  return globs.map((glob) => (glob.startsWith('/') ? glob : `${prefix}/${glob}`));
}
