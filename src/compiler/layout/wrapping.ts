import type { Line } from './line.ts';
import { endsSentence, folded, isBulleted } from './shape.ts';
import { type Unit, unitOf } from './unit.ts';

/**
 * Lines to units: a paragraph that was wrapped at a fixed width is one text.
 *
 *     The council which met      No blank line between them, each line as full as its
 *     on Tuesday heard that      width allows, and sentences that run on in lower case.
 *     the bridge was safe.
 *
 * `standsAlone` tells lines that are a text of their own whatever surrounds them.
 */
export function unwrapped(lines: readonly Line[], standsAlone: (line: Line) => boolean): Unit[] {
  return groupsOf(lines).flatMap((group) =>
    isWrapped(group, standsAlone) ? [unitOf(group)] : group.map((line) => unitOf([line])),
  );
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || line.apart) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

function isWrapped(group: readonly Line[], standsAlone: (line: Line) => boolean): boolean {
  if (group.length < 2) return false;
  const width = group.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > 120 || group.some((line) => isBulleted(line.text) || standsAlone(line))) return false;
  if (new Set(group.map((line) => folded(line.text))).size < group.length) return false;
  return isFull(group, width) && runsOn(group);
}

/** Whether no line but the last had room for the first word of the next: what every wrapping program does. */
function isFull(group: readonly Line[], width: number): boolean {
  return group.every((line, i) => {
    const next = group[i + 1]?.text;
    if (next === undefined) return true;
    const word = /^\S+/.exec(next)?.[0] ?? '';
    return line.text.length + 1 + word.length >= width - 1;
  });
}

/**
 * Whether sentences run over the line ends: more often than not where the
 * script has cases, and over three lines at least where it has none.
 */
function runsOn(group: readonly Line[]): boolean {
  const ends = group.slice(0, -1);
  const open = ends.filter((line) => !endsSentence(line.text)).length;
  const lower = group.slice(1).filter((line) => /^[\p{Ll}\d(“"‘]/u.test(line.text)).length;
  const cased = group.some((line) => /\p{Lu}|\p{Ll}/u.test(line.text));
  if (cased) return lower * 2 >= ends.length && open > 0;
  return group.length >= 3 && open * 2 > ends.length;
}
