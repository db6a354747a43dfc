/** The words of the sources that make a page, among which are the names of its classes: as Tailwind finds them, but for one page. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Only these folders hold markup. The map of the site, which imports every page, is no part of a page. */
const hasMarkup = (file: string): boolean =>
  /^(?:components|routes)\//.test(file) && !file.endsWith('/routes.tsx');

/**
 * Every word in the texts of a file of the source folder and in what it imports, and in those of the files `round` it alone. A name of a class is never put together from pieces, so it is one:
 *
 *     <p className="aside mt-3">
 *                   ^^^^^ ^^^^
 */
export function wordsOf(
  source: string,
  file: string,
  round: readonly string[],
): ReadonlySet<string> {
  const words = new Set<string>();
  const read = (name: string): string => {
    const text = readFileSync(join(source, name), 'utf8');
    for (const word of textsIn(text).flatMap((it) => it.split(/[\s'"`]+/))) words.add(word);
    return text;
  };
  for (const name of round) read(name);
  const seen = new Set([file]);
  for (const name of seen) {
    const text = read(name);
    for (const imported of importsOf(name, text)) {
      if (hasMarkup(imported) && existsSync(join(source, imported))) seen.add(imported);
    }
  }
  return words;
}

/**
 * The texts in quotation marks that are in no comment.
 *
 *     <p className="aside mt-3"> // the reader's own
 *                   ^^^^^^^^^^
 */
function textsIn(source: string): readonly string[] {
  const tokens = source.matchAll(/\/\*.*?\*\/|\/\/[^\n]*|(["'`])((?:\\.|(?!\1)[^\n\\])*)\1/gs);
  return Array.from(tokens, ([, , text]) => text ?? '');
}

/** What a file imports from others of ours, at once or later, as paths below the source folder. */
function importsOf(file: string, text: string): readonly string[] {
  const statements = text.matchAll(/(?:\bfrom |\bimport\()'(\.[^']+)'/g);
  return Array.from(statements, ([, path = '']) => join(dirname(file), path));
}
