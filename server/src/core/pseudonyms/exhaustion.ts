/** How far the lists are used up that names of a run were drawn from. */
import type { PreparedNames } from './assignment-types.ts';
import type { Choice } from './choice.ts';
import { givenNamePools, surnamePools } from './inventories.ts';
import type { Pools } from './inventories.ts';
import { isLabelTheme } from './labels.ts';
import type { Gender, Mapping } from './mapping.ts';
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
