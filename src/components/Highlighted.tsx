import { folded, termsOf } from '../archive/search/term.ts';

/** A text with the words of a query marked. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  return runsOf(text, termsOf(query)).map((run, n) =>
    n % 2 === 0 ? (
      run
    ) : (
      <mark key={n} className="bg-tint text-inherit">
        {run}
      </mark>
    ),
  );
}

/** The text in runs: what has none of the terms and a word that has one, by turns. A run is one node of the document, however many words it has. */
function runsOf(text: string, terms: readonly string[]): readonly string[] {
  const runs = [''];
  for (const word of text.split(/([^\p{L}\p{M}\p{N}]+)/u)) {
    if (isMeantBy(terms, word)) runs.push(word, '');
    else runs.push(`${runs.pop() ?? ''}${word}`);
  }
  return runs;
}

/** Whether a word is one of the terms or begins with one. */
export function isMeantBy(terms: readonly string[], word: string): boolean {
  const [plain] = termsOf(folded(word));
  return plain !== undefined && terms.some((term) => plain.startsWith(term));
}
