/**
 * The part of the style sheet that a page needs at its first paint.
 *
 * The whole sheet comes later and holds every rule again, in the same layers:
 * a rule that is missing here is late, never lost.
 */

/** A declaration, or a rule with what is in its braces. */
export type Rule =
  { readonly declaration: string } | { readonly head: string; readonly body: readonly Rule[] };

/**
 * The rules of a style sheet.
 *
 *     @media print{p{color:red}}
 *     ^^^^^^^^^^^^ ^ ^^^^^^^^^     head, its rule's head, a declaration
 */
export function rulesOf(css: string): readonly Rule[] {
  const open: { head: string; body: Rule[] }[] = [{ head: '', body: [] }];
  // A text in quotation marks, a comment, a sign of structure, an escaped sign, or anything else.
  const tokens = css.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*.*?\*\/|[{};]|\\.|[^]/gsu);
  let text = '';
  const endDeclaration = (): void => {
    if (text.trim() !== '') open.at(-1)?.body.push({ declaration: text.trim() });
    text = '';
  };
  for (const [token] of tokens) {
    if (token === '{') {
      open.push({ head: text.trim(), body: [] });
      text = '';
    } else if (token === '}') {
      endDeclaration();
      const rule = open.pop();
      if (rule !== undefined) open.at(-1)?.body.push(rule);
    } else if (token === ';') endDeclaration();
    else if (!token.startsWith('/*')) text += token;
  }
  endDeclaration();
  return open[0]?.body ?? [];
}

/** Rules as a style sheet without a sign too many. */
export function cssOf(rules: readonly Rule[]): string {
  return rules
    .map((rule, n) => {
      if ('head' in rule) return `${rule.head}{${cssOf(rule.body)}}`;
      return rule.declaration + (n < rules.length - 1 ? ';' : '');
    })
    .join('');
}

/** What no page shows when it opens: paper, and faces that a reader may choose. */
const late = /^@media print\b|^@font-face\b/;

/** The layer of what is closed. Its name must stay in its place: the order of layers is that in which they are first named. */
const closed = '@layer closed';

/** Of these rules those for a page whose sources have these words, at its first paint. */
export function firstSheet(rules: readonly Rule[], words: ReadonlySet<string>): string {
  return cssOf(firstRules(rules, words));
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
