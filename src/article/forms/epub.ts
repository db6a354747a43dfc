/** An article as an EPUB 3 publication: the files of the archive by their paths, in the order they must stand in. */
import type { Block, NewsArticle } from '../article.ts';
import { htmlEscaped, outletOf, type QuotingWords } from './citation.ts';
import { saidBy } from './markdown.ts';
import { statementsOf } from '../statement.ts';
import { textBlocksIn, wordsOf } from '../text.ts';

const container =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

/** Text as XML can carry it: what XML has no sign for becomes the sign for that. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return htmlEscaped(text).replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}

/** `mimetype` comes first and must be stored without compression. `address` is that of the article's page, where it has one. */
export function epubOf(
  article: NewsArticle,
  address: string | undefined,
  words: QuotingWords,
): ReadonlyMap<string, string> {
  return new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['content.opf', packageOf(article, address)],
    ['nav.xhtml', navigationOf(article)],
    ['article.xhtml', textOf(article, address, words)],
  ]);
}

/** An article as one HTML file, in the same words. */
export function htmlOf(
  article: NewsArticle,
  address: string | undefined,
  words: QuotingWords,
): string {
  return textOf(article, address, words)
    .replace(/^<\?xml[^>]*\?>/, '<!doctype html>')
    .replace('<head>', `<head><meta charset="utf-8"/>`)
    .replace('xml:lang=', 'lang=');
}

function packageOf(article: NewsArticle, address: string | undefined): string {
  const { headline, language, direction, datePublished, publisher } = article;
  const day = dayOf(article);
  const metadata = [
    `<dc:identifier id="id">${escaped(address ?? `urn:sha256:${article.source.sha256}`)}</dc:identifier>`,
    `<dc:title>${escaped(headline.text)}</dc:title>`,
    `<dc:language>${escaped(language)}</dc:language>`,
    publisher && `<dc:publisher>${escaped(publisher.text)}</dc:publisher>`,
    datePublished && `<dc:date>${day ?? datePublished.iso}</dc:date>`,
    // Required. The same article gives the same file, whenever it is made.
    `<meta property="dcterms:modified">${day ?? '2000-01-01'}T00:00:00Z</meta>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata.filter(Boolean).join('')}</metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="article" href="article.xhtml" media-type="application/xhtml+xml"/></manifest><spine page-progression-direction="${direction}"><itemref idref="article"/></spine></package>`;
}

/** The day of publication, where it is known. */
function dayOf({ datePublished }: NewsArticle): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(datePublished?.iso ?? '')?.[0];
}

function page({ headline, language, direction }: NewsArticle, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${escaped(language)}" lang="${escaped(language)}" dir="${direction}"><head><title>${escaped(headline.text)}</title></head><body>${body}</body></html>`;
}

function navigationOf(article: NewsArticle): string {
  const title = escaped(article.headline.text);
  return page(
    article,
    `<nav epub:type="toc"><ol><li><a href="article.xhtml">${title}</a></li></ol></nav>`,
  );
}

function textOf(article: NewsArticle, address: string | undefined, words: QuotingWords): string {
  const { headline, standfirst, byline, datePublished, blocks, source } = article;
  const origin = [outletOf(article, words), datePublished?.iso].filter((it) => it !== undefined);
  const p = (text: string | undefined): string =>
    text === undefined || text === '' ? '' : `<p>${escaped(text)}</p>`;
  return page(
    article,
    [
      `<h1>${escaped(headline.text)}</h1>`,
      p(standfirst?.text),
      p(byline?.text),
      p(origin.join(words.comma)),
      ...blocks.map(blockHtml),
      whoSaidWhat(article, words),
      '<hr/>',
      address === undefined ? '' : `<p><a href="${escaped(address)}">${escaped(address)}</a></p>`,
      p(`${words.source} ${source.file}, SHA-256 ${source.sha256}`),
    ].join(''),
  );
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'subheading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'list':
      return `<ul>${block.items.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
    case 'figure': {
      const words = [block.caption?.text, block.credit?.text].filter((it) => it !== undefined);
      return `<blockquote>${words.map((text) => `<p>${escaped(text)}</p>`).join('')}</blockquote>`;
    }
    case 'footnote':
      return `<p>${escaped(block.marker + block.text)}</p>`;
    default:
      return `<p>${escaped(block.text)}</p>`;
  }
}

function whoSaidWhat(article: NewsArticle, words: QuotingWords): string {
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
  const items = statementsOf(article).map((statement) => {
    const pieces = statement.quotation.pieces.map((piece) => wordsOf(piece, blocks));
    return `<li><b>${escaped(saidBy(statement, words))}:</b> ${escaped(pieces.join(' / '))}</li>`;
  });
  return items.length === 0
    ? ''
    : `<h2>${escaped(words.whoSaidWhat)}</h2><ul>${items.join('')}</ul>`;
}
