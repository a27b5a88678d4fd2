/** How far the lists are used up that names of a run were drawn from. */
import type { PreparedNames } from './assignment-types.ts';
import type { Choice } from './choice.ts';
import { givenNamePools, surnamePools } from './inventories.ts';
import type { Pools } from './inventories.ts';
import { isLabelTheme } from './labels.ts';
import type { ComponentKind, Gender, Mapping } from './mapping.ts';
import { LIST_KINDS } from './own-lists.ts';
import type { ListKind, OwnLists } from './own-lists.ts';
import type { ComponentNeed } from './needs.ts';

/** From here on people should know. */
const WORTH_SAYING = 0.8;

/** Lists that are used to 80 % or more; when they are used up, names are made up of syllables. */
export function exhaustionOf(
  mapping: Mapping,
  added: readonly ComponentNeed[],
  choice: Choice,
): PreparedNames['exhaustion'] {
  if (isLabelTheme(mapping.theme)) return [];
  const found: { kind: string; used: number }[] = [];
  if (mapping.theme === 'own_lists' && mapping.lists !== undefined)
    return ownListsUsed(mapping.lists, added, choice);
  const check = (kind: 'given' | 'surname', name: string, pools: Pools): void => {
    const used = choice.used(kind, pools.flat());
    if (used >= WORTH_SAYING) found.push({ kind: name, used });
  };
  if (added.some((need) => need.kind === 'surname')) {
    check('surname', 'surname', [...surnamePools('fr', 'vowel'), ...surnamePools('fr', 'consonant')]);
  }
  const genders: readonly Gender[] = ['female', 'male'];
  for (const gender of genders.filter((g) =>
    added.some((need) => need.kind === 'given' && need.gender === g),
  )) {
    const pools = [...givenNamePools('fr', gender, 'vowel'), ...givenNamePools('fr', gender, 'consonant')];
    check('given', `given:${gender}`, pools);
  }
  return found;
}

const KIND_OF_LIST: Readonly<Record<ListKind, ComponentKind>> = {
  given: 'given',
  surname: 'surname',
  place: 'whole:LOCATION',
  organization: 'whole:ORGANIZATION',
};

/** Of a user's own lists, those that this run drew from; used up, they go on with numbered names. */
function ownListsUsed(
  lists: OwnLists,
  added: readonly ComponentNeed[],
  choice: Choice,
): PreparedNames['exhaustion'] {
  return LIST_KINDS.flatMap((list) => {
    const kind = KIND_OF_LIST[list];
    if (lists[list].length === 0 || !added.some((need) => need.kind === kind)) return [];
    const genders: readonly Gender[] = list === 'given' ? ['female', 'male'] : ['unknown'];
    return genders.flatMap((gender) => {
      const entries = lists[list].filter((entry) => entry.gender === gender || gender === 'unknown');
      if (entries.length === 0) return [];
      const used = choice.used(
        kind,
        entries.map(({ text }) => text),
      );
      return used < WORTH_SAYING ? [] : [{ kind: list === 'given' ? `given:${gender}` : list, used }];
    });
  });
}
