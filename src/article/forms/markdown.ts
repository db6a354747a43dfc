/** An article as a Markdown file: its text, its notes, who said what, and where it comes from. */
import type { Block, NewsArticle } from '../article.ts';
import { markdownEscaped as escaped, outletOf, type QuotingWords } from './citation.ts';
import { statementsOf, type Statement } from '../statement.ts';
import { textBlocksIn, wordsOf } from '../text.ts';

/** `address` is that of the article's page, where it has one. */
export function markdownOf(article: NewsArticle, words: QuotingWords, address?: string): string {
  const { headline, standfirst, byline, datePublished, blocks, source } = article;
  const origin = [outletOf(article, words), datePublished?.iso].filter((it) => it !== undefined);
  const parts = [
    `# ${escaped(headline.text)}`,
    standfirst && `*${escaped(standfirst.text)}*`,
    byline && escaped(byline.text),
    origin.length > 0 && escaped(origin.join(words.comma)),
    ...blocks.map((block) => blockText(block)),
    whoSaidWhat(article, words),
    `---\n\n${address === undefined ? '' : `<${address}>  \n`}${words.source} \`${source.file}\`, SHA-256 \`${source.sha256}\``,
  ];
  return `${parts.filter((it) => typeof it === 'string' && it !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'subheading':
      return `## ${escaped(block.text)}`;
    case 'list':
      return block.items.map(({ text }) => `- ${escaped(text)}`).join('\n');
    case 'figure': {
      const words = [block.caption?.text, block.credit?.text].filter((it) => it !== undefined);
      return words.map((text) => `> ${escaped(text)}`).join('\n>\n');
    }
    case 'footnote':
      return escaped(`${block.marker}${block.text}`);
    default:
      return escaped(block.text);
  }
}

function whoSaidWhat(article: NewsArticle, words: QuotingWords): string {
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
  const lines = statementsOf(article).map((statement) => {
    const pieces = statement.quotation.pieces.map((piece) => wordsOf(piece, blocks));
    return `- **${escaped(saidBy(statement, words))}:** ${escaped(pieces.join(' / '))}`;
  });
  return lines.length === 0 ? '' : `## ${escaped(words.whoSaidWhat)}\n\n${lines.join('\n')}`;
}

/** The speaker and how that is known: "Hussein, inferred, reported". */
export function saidBy({ speaker, quotation }: Statement, words: QuotingWords): string {
  const name =
    speaker === undefined
      ? words.notIdentified
      : speaker.confidence === 'unsure'
        ? words.notCertain
        : speaker.name;
  return [
    name,
    speaker?.confidence === 'inferred' && words.inferred,
    quotation.kind === 'indirect' && words.reported,
  ]
    .filter(Boolean)
    .join(words.comma);
}
