/**
 * A team's own patterns. Their syntax is RE2's (https://github.com/google/re2/wiki/Syntax): one search takes time in
 * proportion to its text, whatever the pattern. Searching on and on may still read the rest of a text for each match,
 * so a search never sees more than a line, or a window of a long one.
 */
import { RE2JS } from 're2js';
import { NomDePlumeError } from '../../errors.ts';
import type { CustomPattern, Mention, Span } from '../types.ts';

/** UTF-16 units. What is longer is no identifier. */
const LONGEST_MATCH = 256;
const CONFIDENCE = 0.95;

const compiled = new Map<string, RE2JS>();

/**
 * The pattern, compiled once.
 * @throws NomDePlumeError `settings-invalid`, with the pattern's name and what is wrong with it
 */
export function compilePattern({ name, pattern }: CustomPattern): RE2JS {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const expression = compile(name, pattern);
  if (expression.test('')) {
    throw new NomDePlumeError(
      'settings-invalid',
      `The pattern "${name}" is found everywhere: it matches the empty text.`,
      'Let it ask for at least one character.',
    );
  }
  if (looksFarAhead(expression, pattern)) {
    throw new NomDePlumeError(
      'settings-invalid',
      `The pattern "${name}" takes long: it finds a few characters where it looks for many more behind them.`,
      'Make two patterns of it, or let it ask for more characters at once.',
    );
  }
  compiled.set(pattern, expression);
  return expression;
}

/** UTF-16 units of a probe, and the longest match in it that counts as short. */
const PROBE = 64;
const SHORT = 8;

/**
 * Whether a short match costs a look at all the text behind it, as in `a[^b]*b|a`: each of many short matches in a line
 * would read the rest of the line. Told by probes of one repeated character: another end of the probe changes what is
 * found at its start.
 */
function looksFarAhead(expression: RE2JS, pattern: string): boolean {
  const characters = new Set(Array.from(`${pattern.replace(/\\./g, '')}aA0 -./`));
  for (const meta of '()[]{}^$|*+?,:') characters.delete(meta);
  const ends = [...characters, ...[...characters].map((char) => `-${char}`)];
  for (const char of characters) {
    const probe = char.repeat(PROBE);
    const length = firstLength(expression, probe);
    if (length === 0 || length > SHORT) continue;
    if (ends.some((end) => firstLength(expression, probe + end) > SHORT)) return true;
  }
  return false;
}

/** How long a match at the very start is; 0 without one. */
function firstLength(expression: RE2JS, text: string): number {
  const matcher = expression.matcher(text);
  return matcher.lookingAt() ? matcher.end() : 0;
}

function compile(name: string, pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'it cannot be read';
    throw new NomDePlumeError(
      'settings-invalid',
      `The pattern "${name}" is not in the syntax of RE2: ${reason}.`,
      'Correct it. RE2 has no look-around and no back references.',
      { cause },
    );
  }
}

/** Where the patterns match, in no particular order. A match stays on its line and has at most 256 characters. */
export function findCustom(text: string, patterns: readonly CustomPattern[] = []): Mention[] {
  if (patterns.length === 0) return [];
  const windows = windowsOf(text);
  return patterns.flatMap((pattern) => findPattern(text, windows, pattern));
}

interface Window extends Span {
  /** Whether its line goes on beyond this end: there the pattern would take the cut for an end of the line. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Lines; long ones in windows that overlap, so that each match is whole in one of them. */
function windowsOf(text: string): Window[] {
  const windows: Window[] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    const lineEnd = start + line.length;
    let from = start;
    do {
      const end = Math.min(lineEnd, from + 2 * LONGEST_MATCH + 1);
      const isCutBefore = from > start;
      windows.push({ start: isCutBefore ? from - 1 : from, end, isCutBefore, isCutAfter: end < lineEnd });
      if (end === lineEnd) break;
      from += LONGEST_MATCH;
    } while (from < lineEnd);
  }
  return windows;
}

function findPattern(text: string, windows: readonly Window[], pattern: CustomPattern): Mention[] {
  const expression = compilePattern(pattern);
  const found: Mention[] = [];
  let done = 0;
  for (const window of windows) {
    const matcher = expression.matcher(text.slice(window.start, window.end));
    while (matcher.find()) {
      const start = window.start + matcher.start();
      const end = window.start + matcher.end();
      if (start === end || start < done || isCut(window, start, end)) continue;
      found.push({ start, end, type: 'CUSTOM', confidence: CONFIDENCE, detector: 'rules', rule: 'custom' });
      done = end;
    }
  }
  return found;
}

function isCut({ start, end, isCutBefore, isCutAfter }: Window, from: number, to: number): boolean {
  return to - from > LONGEST_MATCH || (isCutBefore && from === start) || (isCutAfter && to === end);
}
