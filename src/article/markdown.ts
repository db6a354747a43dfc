/** An article as a Markdown file: its text, its notes, who said what, and where it comes from. */
import type { Block, NewsArticle } from './article.ts';
import { markdownEscaped as escaped, outletOf } from './citation.ts';
import { statementsOf, type Statement } from './statement.ts';
import { textBlocksIn, wordsOf } from './text.ts';

/** `address` is that of the article's page, where it has one. */
export function markdownOf(article: NewsArticle, address?: string): string {
  const { headline, standfirst, byline, datePublished, blocks, source } = article;
  const origin = [outletOf(article), datePublished?.iso].filter((it) => it !== undefined);
  const parts = [
    `# ${escaped(headline.text)}`,
    standfirst && `*${escaped(standfirst.text)}*`,
    byline && escaped(byline.text),
    origin.length > 0 && escaped(origin.join(', ')),
    ...blocks.map((block) => blockText(block)),
    whoSaidWhat(article),
    `---\n\n${address === undefined ? '' : `<${address}>  \n`}Source: \`${source.file}\`, SHA-256 \`${source.sha256}\``,
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

function whoSaidWhat(article: NewsArticle): string {
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
  const lines = statementsOf(article).map((statement) => {
    const words = statement.quotation.pieces.map((piece) => wordsOf(piece, blocks));
    return `- **${escaped(saidBy(statement))}:** ${escaped(words.join(' / '))}`;
  });
  return lines.length === 0 ? '' : `## Who said what\n\n${lines.join('\n')}`;
}

/** The speaker and how that is known: "Hussein, inferred, reported". */
export function saidBy({ speaker, quotation }: Statement): string {
  const name =
    speaker === undefined
      ? 'Speaker not identified'
      : speaker.confidence === 'unsure'
        ? 'Speaker not certain'
        : speaker.name;
  return [
    name,
    speaker?.confidence === 'inferred' && 'inferred',
    quotation.kind === 'indirect' && 'reported, not quoted',
  ]
    .filter(Boolean)
    .join(', ');
}
