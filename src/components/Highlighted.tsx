import { folded, termsOf } from '../archive/search/term.ts';

/** A text with the words of a query marked. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  const terms = termsOf(query);
  const words = text.split(/([^\p{L}\p{M}\p{N}]+)/u);
  return words.map((word, n) => {
    const plain = termsOf(folded(word))[0];
    const isHit = plain !== undefined && terms.some((term) => plain.startsWith(term));
    return isHit ? (
      <mark key={n} className="bg-tint text-inherit">
        {word}
      </mark>
    ) : (
      word
    );
  });
}
