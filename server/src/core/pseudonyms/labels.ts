/** Themes that replace a whole name by a label: `PERSON-001`, or initials that are nobody's. */
import type { EntityType, Language } from '../types.ts';
import type { Choice } from './choice.ts';
import type { Draw } from './keyed-random.ts';
import type { Mapping, ThemeName } from './mapping.ts';
import type { EntityNeed } from './needs.ts';

/** Whether names have one label as a whole, and no components. */
export function isLabelTheme(theme: ThemeName): boolean {
  return theme === 'neutral_id' || theme === 'initials';
}

/** The label of a new entity, plain and unused. */
export function labelFor(need: EntityNeed, mapping: Mapping, choice: Choice, draw: Draw): string {
  return mapping.theme === 'initials' && need.type === 'PERSON'
    ? initials(need, choice, draw)
    : numbered(need, mapping);
}

function numbered(need: EntityNeed, mapping: Mapping): string {
  const number = mapping.nextNumber(`whole:${need.type}`);
  return `${prefix(need.type, need.language)}-${String(number).padStart(3, '0')}`;
}

function prefix(type: EntityType, language: Language): string {
  if (type === 'LOCATION' || type === 'ADDRESS') return language === 'fr' ? 'LIEU' : 'LOC';
  return type === 'ORGANIZATION' ? 'ORG' : 'PERSON';
}

/** Two letters, then three, four ... as they run out. */
function initials(need: EntityNeed, choice: Choice, draw: Draw): string {
  return choice.untilGrown(`whole:${need.type}`, draw, (attempt) =>
    Array.from(
      { length: 2 + Math.floor(attempt / 60) },
      () => `${String.fromCharCode(65 + draw.below(26))}.`,
    ).join(' '),
  );
}
