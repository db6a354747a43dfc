/**
 * Custom properties that cannot change, put where they are read.
 *
 *     :root{--spacing:.25rem}.mt-2{margin-top:calc(var(--spacing) * 2)}
 *                             .mt-2{margin-top:.5rem}
 *
 * The whole sheet keeps them, for who reads it; a page that has a few rules of it need not.
 */
import { declarationOf, type Rule } from './rule.ts';

/** What custom properties are worth, and which are read. */
interface Values {
  readonly constants: ReadonlyMap<string, string>;
  /** Declared nowhere: what reads it takes what it says instead. */
  isUnset: (name: string) => boolean;
}

/** The rules, which are some of a sheet, without properties that are constant in `sheet` or read nowhere. `changing` are set by a script. */
export function withConstants(
  rules: readonly Rule[],
  sheet: readonly Rule[],
  changing: ReadonlySet<string>,
): readonly Rule[] {
  const values = valuesIn(rules, sheet, changing);
  const put = mapDeclarations(rules, (it) => simplified(substituted(it, values)));
  const read = namesRead(put);
  const isRead = (text: string): boolean => {
    const [name] = declarationOf(text) ?? [];
    return !name?.startsWith('--') || read.has(name);
  };
  return pruned(put, read, isRead);
}

function valuesIn(
  rules: readonly Rule[],
  sheet: readonly Rule[],
  changing: ReadonlySet<string>,
): Values {
  const everywhere = declaredIn(sheet);
  const here = declaredIn(rules);
  const constants = new Map<string, string>();
  for (const [name, places] of everywhere) {
    const [place] = places;
    if (changing.has(name) || place === undefined) continue;
    if (places.length === 1 && place.head.includes(':root')) constants.set(name, place.value);
  }
  const isIdle = (name: string): boolean => (here.get(name) ?? []).every(({ isEcho }) => isEcho);
  for (const [name, initial] of registeredIn(sheet))
    if (isIdle(name) && initial !== undefined) constants.set(name, initial);
  return {
    constants,
    isUnset: (name) => isIdle(name) && !constants.has(name) && !changing.has(name),
  };
}

/** What Tailwind writes for browsers that do not know registered properties. */
const forOldBrowsers = '@layer properties';

/** A declaration of a custom property. */
interface Declared {
  /** The selector that it stands under. */
  readonly head: string;
  readonly value: string;
  /** Whether the same rule gives the value to a property as well, so that nobody need read it: `--tw-leading:1rem;line-height:1rem`. */
  readonly isEcho: boolean;
}

function declaredIn(sheet: readonly Rule[]): ReadonlyMap<string, readonly Declared[]> {
  const found = new Map<string, Declared[]>();
  const collect = (rules: readonly Rule[], head: string): void => {
    const pairs = rules.flatMap((it) => ('head' in it ? [] : [declarationOf(it.declaration)]));
    for (const [name, value] of pairs.filter((it) => it !== undefined)) {
      if (!name.startsWith('--')) continue;
      const isEcho = pairs.some((it) => it?.[0].startsWith('--') === false && it[1] === value);
      found.set(name, [...(found.get(name) ?? []), { head, value, isEcho }]);
    }
    for (const rule of rules)
      if ('head' in rule && rule.head !== forOldBrowsers && !rule.head.startsWith('@property'))
        collect(rule.body, rule.head);
  };
  collect(sheet, '');
  return found;
}

/** Registered properties that are not inherited, each with its first value. */
function registeredIn(rules: readonly Rule[]): readonly (readonly [string, string | undefined])[] {
  return rules.flatMap((rule) => {
    if (!('head' in rule) || !rule.head.startsWith('@property ')) return [];
    const fields = new Map(
      rule.body.flatMap((it) => ('head' in it ? [] : [declarationOf(it.declaration) ?? ['', '']])),
    );
    return [[rule.head.slice('@property '.length), fields.get('initial-value')] as const];
  });
}

/** A value with what its `var()`s are worth in their places. */
function substituted(text: string, values: Values): string {
  const start = text.indexOf('var(--');
  if (start < 0) return text;
  const end = closingOf(text, start + 'var('.length);
  const inner = text.slice(start + 'var('.length, end);
  const comma = inner.indexOf(',');
  const name = (comma < 0 ? inner : inner.slice(0, comma)).trim();
  const instead = comma < 0 ? undefined : substituted(inner.slice(comma + 1).trim(), values);
  const rest = substituted(text.slice(end + 1), values);
  const before = text.slice(0, start);
  const constant = values.constants.get(name);
  if (constant !== undefined) return before + substituted(constant, values) + rest;
  if (instead !== undefined && values.isUnset(name)) return before + instead + rest;
  return `${before}var(${name}${instead === undefined ? '' : `,${instead}`})${rest}`;
}

/** Where the bracket closes that was opened before `from`. */
function closingOf(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** A length times a number, worked out. */
function simplified(text: string): string {
  return text.replace(
    /calc\((-?[\d.]+)(rem|em|px) \* (-?[\d.]+)\)/g,
    (_, length: string, unit: string, times: string) =>
      `${Number((Number(length) * Number(times)).toFixed(5))}`.replace(/^(-?)0\./, '$1.') + unit,
  );
}

function mapDeclarations(
  rules: readonly Rule[],
  change: (text: string) => string,
): readonly Rule[] {
  return rules.map((rule) =>
    'head' in rule
      ? { head: rule.head, body: mapDeclarations(rule.body, change) }
      : { declaration: change(rule.declaration) },
  );
}

function namesRead(rules: readonly Rule[]): ReadonlySet<string> {
  const names = rules.flatMap((rule) =>
    'head' in rule
      ? rule.head === forOldBrowsers
        ? []
        : [...namesRead(rule.body)]
      : Array.from(rule.declaration.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name),
  );
  return new Set(names);
}

/** The rules without declarations that nothing reads, and without rules that are empty then. */
function pruned(
  rules: readonly Rule[],
  read: ReadonlySet<string>,
  isRead: (declaration: string) => boolean,
): readonly Rule[] {
  return rules.flatMap((rule): readonly Rule[] => {
    if (!('head' in rule)) return isRead(rule.declaration) ? [rule] : [];
    const { head, body } = rule;
    if (head.startsWith('@property '))
      return read.has(head.slice('@property '.length)) ? [rule] : [];
    const inner = pruned(body, read, isRead);
    if (inner.length > 0) return [{ head, body: inner }];
    // A layer keeps its place among the others.
    return head.startsWith('@layer ') ? [{ declaration: head }] : [];
  });
}
