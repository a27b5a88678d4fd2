import type { Replacement } from '../core/pseudonyms/assignment-types.ts';
import type { Mention } from '../core/types.ts';
import type { Edit } from './edits.ts';

/**
 * From mentions and what replaces them to edits. A replacement that is the text itself is no edit. A lead (`d'` before
 * a name) that another mention has taken already stays as it is.
 */
export function editsFor(
  text: string,
  mentions: readonly Mention[],
  replacements: readonly Replacement[],
): readonly Edit[] {
  const edits: Edit[] = [];
  let free = 0;
  for (const [index, mention] of mentions.entries()) {
    const replacement = replacements[index];
    if (replacement === undefined) continue;
    const lead = replacement.lead;
    const led = lead !== undefined && mention.start - lead.length >= free ? lead : { length: 0, text: '' };
    const start = mention.start - led.length;
    const edit = { start, end: mention.end, text: led.text + replacement.text };
    free = mention.end;
    if (text.slice(edit.start, edit.end) === edit.text) continue;
    edits.push({ ...edit, type: mention.type, entityId: replacement.entityId });
  }
  return edits;
}
