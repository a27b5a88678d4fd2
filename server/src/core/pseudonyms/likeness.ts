/** Whether a pseudonym reads so much like the original that it would give it away: `Lefèvre` for `Lefebvre`. */

/** At most this many letters changed, added or dropped make two names alike. */
const FEW = 2;
/** As many equal letters at the start do, too. */
const LONG_START = 4;

/** @param a folded @param b folded */
export function isAlike(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  if (a.slice(0, LONG_START) === b.slice(0, LONG_START)) return true;
  return (
    Math.abs(a.length - b.length) <= FEW && Math.max(a.length, b.length) > 2 * FEW && distance(a, b) <= FEW
  );
}

/** Levenshtein's distance, row by row. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
