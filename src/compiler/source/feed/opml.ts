/** OPML: a list of feeds, with which readers move from one program to another. */
import { parseOpml } from 'feedsmith';

/** A feed that a list names. */
export interface ListedFeed {
  readonly title: string;
  readonly address: string;
}

/** Whether a text is a list of feeds. */
export function isOpml(text: string): boolean {
  return /<opml\b/i.test(text.slice(0, 4096));
}

/** The feeds of a list, in its order; none where it cannot be read. */
export function feedsInOpml(text: string): readonly ListedFeed[] {
  try {
    return listedIn(parseOpml(text).body?.outlines ?? []);
  } catch {
    return [];
  }
}

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

function listedIn(outlines: readonly Outline[], depth = 0): ListedFeed[] {
  if (depth > 50) return [];
  return outlines.flatMap(({ title, text, xmlUrl, outlines: inner = [] }) => {
    const own = xmlUrl === undefined ? [] : [{ title: title ?? text ?? xmlUrl, address: xmlUrl }];
    return [...own, ...listedIn(inner, depth + 1)];
  });
}
