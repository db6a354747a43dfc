/**
 * The part of the style sheet that a page needs at its first paint.
 *
 * The whole sheet comes later and holds every rule again, in the same layers:
 * a rule that is missing here is late, never lost.
 */
import { withConstants } from './constants.ts';
import { cssOf, declarationOf, type Rule } from './rule.ts';

/** What no page shows when it opens: paper, and faces that a reader may choose. */
const late = /^@media print\b|^@font-face\b/;

/** The layer of what is closed. Its name must stay in its place: the order of layers is that in which they are first named. */
const closed = '@layer closed';

/** Of these rules those for a page whose sources have these words, at its first paint. `changing` are the custom properties that a script sets. */
export function firstSheet(
  rules: readonly Rule[],
  words: ReadonlySet<string>,
  changing: ReadonlySet<string> = new Set(),
): string {
  return cssOf(tidied(withConstants(firstRules(rules, words), rules, changing)));
}

/** A question that all browsers which we name say yes to. */
const always = /^@supports \(color:color-mix\(/;

/** The rules in as few signs as say the same: without conditions that are always met, declarations that a later one overrides, and needless blanks. */
function tidied(rules: readonly Rule[]): readonly Rule[] {
  const flat = rules.flatMap((it) => ('head' in it && always.test(it.head) ? it.body : [it]));
  const names = flat.map((it) => ('head' in it ? undefined : declarationOf(it.declaration)?.[0]));
  return flat
    .filter((_, n) => {
      const name = names[n];
      return name === undefined || !names.includes(name.replace('-webkit-', ''), n + 1);
    })
    .map((it) =>
      'head' in it
        ? { head: it.head, body: tidied(it.body) }
        : { declaration: withoutBlanks(it.declaration) },
    );
}

/** Blanks round a plus or a minus are part of a calculation, and those in a text are the text's. */
function withoutBlanks(declaration: string): string {
  return declaration.replace(
    /("[^"]*"|'[^']*')|\s*([,*/])\s*/g,
    (_, text: string | undefined, sign: string) => text ?? sign,
  );
}

function firstRules(rules: readonly Rule[], words: ReadonlySet<string>): readonly Rule[] {
  return rules.flatMap((rule): readonly Rule[] => {
    if (!('head' in rule)) return [rule];
    const { head, body } = rule;
    if (late.test(head)) return [];
    if (head === closed) return [{ declaration: closed }];
    if (isGroup(head)) {
      const inner = firstRules(body, words);
      return inner.length === 0 ? [] : [{ head, body: inner }];
    }
    if (head.startsWith('@')) return [rule];
    const selectors = selectorsOf(head).filter((it) =>
      classesOf(it).every((name) => words.has(name)),
    );
    return selectors.length === 0 ? [] : [{ head: selectors.join(','), body }];
  });
}

/** Whether an at-rule has rules in it, not declarations. */
const isGroup = (head: string): boolean => /^@(?:layer|media|supports|container)\b/.test(head);

/**
 * The selectors of a list, split at the commas that are in no brackets.
 *
 *     .a:is(b,c),d
 *     ^^^^^^^^^^ ^
 */
function selectorsOf(list: string): readonly string[] {
  const selectors = [''];
  let depth = 0;
  for (const [sign] of list.matchAll(/\\.|[^]/gsu)) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) selectors.push('');
    else selectors[selectors.length - 1] += sign;
  }
  return selectors;
}

/** The classes that an element must have, or one above or before it. What stands in brackets may be a condition or its contrary. */
function classesOf(selector: string): readonly string[] {
  let outside = '';
  let depth = 0;
  for (const [sign] of selector.matchAll(/\\.|[^]/gsu)) {
    if (sign === '(') depth += 1;
    if (depth === 0) outside += sign;
    if (sign === ')') depth -= 1;
  }
  const names = outside.matchAll(/\.((?:\\.|[\w-])+)/g);
  return Array.from(names, ([, name = '']) => name.replace(/\\(.)/g, '$1'));
}
