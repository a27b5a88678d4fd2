/** The entries of a user's own lists that fit a name; the fitting ones first. */
import { startOfPseudonym, usualCountry } from './inventories.ts';
import type { Pools, Start } from './inventories.ts';
import type { ComponentNeed } from './needs.ts';
import type { ListEntry, ListKind, OwnLists } from './own-lists.ts';

/** Lists are asked for once a name: what is sorted out of them is kept. */
const memo = new WeakMap<readonly ListEntry[], Map<string, readonly string[]>>();

/** Undefined: the lists have nothing for this kind, so that the product's own are used. */
export function ownPools(need: ComponentNeed, lists: OwnLists, start: Start): Pools | undefined {
  const kind = listOf(need);
  if (kind === undefined || lists[kind].length === 0) return undefined;
  const list = lists[kind];
  const { gender } = need;
  const country = usualCountry(need.language);
  const fits = (entry: ListEntry): boolean =>
    gender === 'unknown' || entry.gender === gender || entry.gender === 'unknown';
  const begins = (entry: ListEntry): boolean => startOfPseudonym(entry.text) === start;
  const pool = (name: string, test: (entry: ListEntry) => boolean): readonly string[] =>
    kept(list, `${name} ${gender} ${country} ${start}`, test);
  return [
    pool('country', (entry) => fits(entry) && begins(entry) && entry.country === country),
    pool('anywhere', (entry) => fits(entry) && begins(entry) && entry.country === undefined),
    pool('start', (entry) => fits(entry) && begins(entry)),
    pool('gender', fits),
    pool('all', () => true),
  ].filter((entries) => entries.length > 0);
}

function listOf({ kind, flavour }: ComponentNeed): ListKind | undefined {
  if (kind === 'given' || kind === 'surname') return kind;
  // A country stays a country, an acronym an acronym.
  if (kind === 'whole:LOCATION' || kind === 'whole:ADDRESS') {
    return flavour === 'town' ? 'place' : flavour === 'street' ? 'surname' : undefined;
  }
  return kind === 'whole:ORGANIZATION' && flavour !== 'acronym' ? 'organization' : undefined;
}

function kept(
  list: readonly ListEntry[],
  name: string,
  test: (entry: ListEntry) => boolean,
): readonly string[] {
  let pools = memo.get(list);
  if (pools === undefined) {
    pools = new Map();
    memo.set(list, pools);
  }
  let pool = pools.get(name);
  if (pool === undefined) {
    pool = list.filter(test).map(({ text }) => text);
    pools.set(name, pool);
  }
  return pool;
}
