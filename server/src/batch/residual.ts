import { compileResidual, type ReplacedSurface, type ResidualChecker } from '../core/restore/residual.ts';
import { foldName } from '../core/text/fold.ts';
import type { ReverseName } from '../store/vault-service.ts';
import type { ResidualFinding } from './types.ts';

/**
 * Components that say who is meant when they stand alone. A lone given name, a lone initial, a mail provider's domain
 * do not: they are everywhere.
 */
const TELLING_PARTS: ReadonlySet<ReverseName['part']> = new Set(['whole', 'surname', 'handle']);

/** Shorter parts of addresses are initials (`jp@`, `m.`): they stand in any text. Letters. */
const SHORTEST_HANDLE = 3;

/** Looks for originals in outputs. */
export class ResidualCheck {
  readonly #checker: ResidualChecker;
  readonly #ignored: ReadonlySet<string>;

  /** @param ignored keys of names that the user decided to leave */
  constructor(names: readonly ReplacedSurface[], ignored: ReadonlySet<string>) {
    this.#checker = compileResidual(names);
    this.#ignored = ignored;
  }

  find(path: string, text: string): readonly ResidualFinding[] {
    return this.#checker.find(text).map(({ start, end, type, kind }) => {
      const isIgnored = this.#ignored.has(foldName(text.slice(start, end)));
      return { path, start, end, type, kind: isIgnored ? 'ignored' : kind };
    });
  }
}

/** What `verify` and a run look for: everything the vault knows that says who is meant. */
export function originalsOf(names: readonly ReverseName[]): readonly ReplacedSurface[] {
  return names.filter(isTelling).map(({ original, type }) => ({ surface: original, type }));
}

function isTelling({ part, original }: ReverseName): boolean {
  if (part === 'handle' && original.length < SHORTEST_HANDLE) return false;
  return TELLING_PARTS.has(part);
}
