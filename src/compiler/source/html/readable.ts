import { Readability } from '@mozilla/readability';
import { folded } from '../../layout/shape.ts';
import { pageLinesOf } from './pageLines.ts';

/**
 * The lines that Readability takes for the article, folded. It changes the
 * tree: everything that is read from the page itself must be read before.
 * Only the words leave this function; its HTML never does.
 */
export function readableLinesOf(document: Document): ReadonlySet<string> {
  const lines = new Set<string>();
  const root = contentOf(document);
  if (root) for (const { text } of pageLinesOf(root)) lines.add(folded(text));
  return lines;
}

function contentOf(document: Document): Element | undefined {
  try {
    const article = new Readability<Node>(document, {
      serializer: (node) => node,
      charThreshold: 250,
      disableJSONLD: true,
    }).parse();
    const node = article?.content;
    return node && 'localName' in node ? (node as Element) : undefined;
  } catch {
    // Trees that no page has make it fail; the page is then read without its opinion.
    return undefined;
  }
}
