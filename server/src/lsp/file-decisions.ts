import { foldName } from '../core/text/fold.ts';
import type { Mention } from '../core/types.ts';
import type { StoredDecision } from '../store/vault-service.ts';

/** Names that are not to be marked in one file only, by the user's decision. */
export class FileDecisions {
  #byFile = new Map<string, Set<string>>();

  /** Takes over what the vault has; nothing while it is locked. */
  replace(decisions: readonly StoredDecision[]): void {
    this.#byFile = new Map();
    for (const decision of decisions) {
      if (decision.kind !== 'ignore' || decision.file === undefined) continue;
      const names = this.#byFile.get(decision.file) ?? new Set<string>();
      names.add(foldName(decision.name));
      this.#byFile.set(decision.file, names);
    }
  }

  /** Whether a mention of this file was decided to be nothing. */
  ignores(file: string, text: string, { start, end }: Mention): boolean {
    return this.#byFile.get(file)?.has(foldName(text.slice(start, end))) ?? false;
  }

  /** Whether anything was decided at all. */
  get isEmpty(): boolean {
    return this.#byFile.size === 0;
  }
}
