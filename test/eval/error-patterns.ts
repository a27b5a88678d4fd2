/**
 * The errors behind the figures, counted by kind and surroundings, so that one sees what to work on. Written to a file
 * that stays on the machine: it quotes the evaluation text.
 */
import type { Mention } from '../../server/src/core/types.ts';
import type { GoldDocument } from './corpus.ts';
import { isCovered, TYPE_OF_TAG } from './score.ts';

export type ErrorKind =
  'person-leaked' | 'person-cut' | 'person-glued' | 'person-false' | 'other-false' | 'other-missed';

export interface ErrorExample {
  readonly kind: ErrorKind;
  readonly type: string;
  readonly surface: string;
  readonly context: string;
}

/** The errors of one document. */
export function errorsOf(gold: GoldDocument, mentions: readonly Mention[]): ErrorExample[] {
  return [...missedOrCut(gold, mentions), ...falseOrGlued(gold, mentions)];
}

function missedOrCut(gold: GoldDocument, mentions: readonly Mention[]): ErrorExample[] {
  return gold.spans.flatMap((span) => {
    const type = TYPE_OF_TAG[span.tag];
    if (!type || mentions.some((m) => m.start === span.start && m.end === span.end && m.type === type))
      return [];
    if (type !== 'PERSON') return [example('other-missed', type, gold.text, span)];
    const kind: ErrorKind = isCovered(gold.text, span, mentions) ? 'person-cut' : 'person-leaked';
    return [example(kind, type, gold.text, span)];
  });
}

function falseOrGlued(gold: GoldDocument, mentions: readonly Mention[]): ErrorExample[] {
  return mentions.flatMap((mention) => {
    const touching = gold.spans.filter((span) => span.start < mention.end && mention.start < span.end);
    const persons = touching.filter((span) => span.tag === 'PER');
    if (mention.type === 'PERSON' && persons.length > 1)
      return [example('person-glued', mention.type, gold.text, mention)];
    if (touching.some((span) => TYPE_OF_TAG[span.tag] === mention.type)) return [];
    const kind: ErrorKind = mention.type === 'PERSON' ? 'person-false' : 'other-false';
    return [example(kind, mention.type, gold.text, mention)];
  });
}

function example(
  kind: ErrorKind,
  type: string,
  text: string,
  span: { start: number; end: number },
): ErrorExample {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const after = text.slice(span.end, span.end + 40);
  const surface = text.slice(span.start, span.end);
  return { kind, type, surface, context: `${before}[[${surface}]]${after}`.replaceAll('\n', '⏎') };
}
