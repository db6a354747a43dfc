/** The rules of a style sheet, read and written. */

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

/** A declaration as the name of its property and its value; nothing where it is a statement. */
export function declarationOf(text: string): readonly [name: string, value: string] | undefined {
  const colon = text.indexOf(':');
  if (colon < 0 || text.startsWith('@')) return undefined;
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}
