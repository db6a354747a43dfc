/** A quotation made ready to be quoted elsewhere: its words as in the source, who said them as the article names them, and where they stand. */
import type { NewsArticle, Quotation, TextBlock, TextRange } from '../article.ts';
import type { QuotationId } from '../id.ts';
import { statementsOf, type Statement } from '../statement.ts';
import { textBlocksIn } from '../text.ts';

/** The words round what is quoted, in the language of who quotes. */
export interface QuotingWords {
  /** "Iraq News via Iraq News Now". */
  readonly via: (publisher: string, site: string) => string;
  /** Words between this language's marks. */
  readonly quoted: (words: string) => string;
  /** Between the items of a line. */
  readonly comma: string;
  readonly notIdentified: string;
  readonly notCertain: string;
  readonly inferred: string;
  readonly inferredFrom: (words: string) => string;
  readonly corrected: string;
  readonly reported: string;
  /** After the speaker of words that are not verbatim: "as reported (not quoted)". */
  readonly asReported: string;
  /** Who said it, in which article. */
  readonly within: (said: string, source: string) => string;
  readonly quotedIn: (said: string, source: string) => string;
  readonly whoSaidWhat: string;
  readonly source: string;
}

export interface Citation {
  /** Each piece with the source's own marks, brackets and dots. */
  readonly pieces: readonly string[];
  readonly kind: Quotation['kind'];
  /** Who said it, as far as the article tells: `Hussein`, `Hussein (inferred from "the minister")`. */
  readonly speaker: string;
  readonly headline: string;
  /** Publisher, and the site it was taken from where that is another. */
  readonly outlet?: string;
  /** ISO 8601, no more precise than the source. */
  readonly date?: string;
  /** Of the quotation in its article; see `quotationAddress`. */
  readonly address: string;
  readonly words: QuotingWords;
}

/** The citation of one quotation. `page` is the address of the article's page. */
export function citationOf(
  article: NewsArticle,
  id: QuotationId,
  page: string,
  words: QuotingWords,
): Citation | undefined {
  const statement = statementsOf(article).find(({ quotation }) => quotation.id === id);
  if (statement === undefined) return undefined;
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
  const { quotation } = statement;
  const pieces = quotation.pieces.map((piece) => withMarks(piece, quotation.kind, blocks));
  const outlet = outletOf(article, words);
  return {
    pieces,
    kind: quotation.kind,
    speaker: speakerIn(statement, words),
    headline: article.headline.text,
    ...(outlet !== undefined && { outlet }),
    ...(article.datePublished && { date: article.datePublished.iso }),
    address: quotationAddress(page, id, pieces[0] ?? ''),
    words,
  };
}

/** "Iraq News", "Iraq News via Iraq News Now". */
export function outletOf(
  { publisher, site }: NewsArticle,
  { via }: QuotingWords,
): string | undefined {
  if (publisher === undefined || site === undefined || publisher.text === site.text)
    return publisher?.text ?? site?.text;
  return via(publisher.text, site.text);
}

/**
 * The quotation's own address, for a page that knows it, with a text fragment
 * for one that does not: the browser marks the words.
 *
 *     https://example.org/articles/x/#q1:~:text=Unfortunately%2C%20the,the%20Nineveh
 */
export function quotationAddress(page: string, id: QuotationId, words: string): string {
  const whole = words.replace(/\p{Surrogate}/gu, '');
  const all = whole.replace(/^\P{L}+|[^\p{L}\p{N}\]]+$/gu, '').split(/\s+/);
  const encoded = (part: readonly string[]): string =>
    encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  const text =
    all.length <= 10 ? encoded(all) : `${encoded(all.slice(0, 5))},${encoded(all.slice(-5))}`;
  return `${page}#${id}${text === '' ? '' : `:~:text=${text}`}`;
}

function speakerIn({ speaker, quotation }: Statement, words: QuotingWords): string {
  const { notIdentified, notCertain, inferredFrom, corrected, quoted } = words;
  if (quotation.editor !== undefined) return `${speaker?.name ?? notIdentified} (${corrected})`;
  if (speaker === undefined) return notIdentified;
  if (speaker.confidence === 'unsure') return `${notCertain} (${quoted(speaker.clause)})`;
  return speaker.confidence === 'inferred'
    ? `${speaker.name} (${inferredFrom(quoted(speaker.clause))})`
    : speaker.name;
}

const mark = /["“”„«»‘’'‹›`「」『』]/;

/** The words of a piece with the marks that stand directly at its ends, where it is a direct quotation. */
function withMarks(
  { block, start, end }: TextRange,
  kind: Quotation['kind'],
  blocks: ReadonlyMap<string, TextBlock>,
): string {
  const text = blocks.get(block)?.text ?? '';
  if (kind === 'indirect') return text.slice(start, end);
  const from = mark.test(text.charAt(start - 1)) ? start - 1 : start;
  return text.slice(from, mark.test(text.charAt(end)) ? end + 1 : end);
}

function sourceOf({ headline, outlet, date, words: { quoted, comma } }: Citation): string {
  return [quoted(headline), outlet, date].filter(Boolean).join(comma);
}

function said({ kind, speaker, words: { comma, asReported } }: Citation): string {
  return kind === 'indirect' ? `${speaker}${comma}${asReported}` : speaker;
}

/** For a letter or a note. */
export function plainCitation(citation: Citation): string {
  const { pieces, address, words } = citation;
  return `${pieces.join(' ')}\n— ${words.within(said(citation), sourceOf(citation))}\n${address}`;
}

/** A Markdown block quotation. */
export function markdownCitation(citation: Citation): string {
  const { pieces, headline, outlet, date, address, words } = citation;
  const source = [
    `[${markdownEscaped(headline)}](<${address}>)`,
    outlet && markdownEscaped(outlet),
    date,
  ];
  const lines = pieces.map((piece) => `> ${markdownEscaped(piece)}`);
  const origin = source.filter(Boolean).join(words.comma);
  return `${lines.join('\n>\n')}\n>\n> — ${words.within(markdownEscaped(said(citation)), origin)}`;
}

/** HTML to paste into a page of one's own. */
export function htmlCitation(citation: Citation): string {
  const { pieces, headline, outlet, date, address, words } = citation;
  const at = htmlEscaped(address);
  const source = [
    `<cite><a href="${at}">${htmlEscaped(headline)}</a></cite>`,
    outlet && htmlEscaped(outlet),
    date && `<time datetime="${date}">${date}</time>`,
  ];
  const quoted = pieces.map((piece) => `<p>${htmlEscaped(piece)}</p>`).join('');
  const origin = words.within(
    htmlEscaped(said(citation)),
    source.filter(Boolean).join(words.comma),
  );
  return `<figure><blockquote cite="${at}">${quoted}</blockquote><figcaption>${origin}</figcaption></figure>`;
}

/** One line for a list of sources: speaker, article, publisher, date, address. */
export function referenceCitation(citation: Citation): string {
  const { address, words } = citation;
  return `${words.quotedIn(said(citation), sourceOf(citation))}${words.comma}${address}.`;
}

/** Text whose signs mean nothing in Markdown. */
export function markdownEscaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/^(\s*)([-+]\s)/, '$1\\$2');
}

/** Text as the content of an element or an attribute. */
export function htmlEscaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
