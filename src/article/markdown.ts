/** An article as a Markdown document (CommonMark), with who said what at its end. */
import type { Block, NewsArticle } from './article.ts';
import { statementsOf, type Statement } from './statement.ts';
import { unreachable } from './unreachable.ts';

/** The article as text that any Markdown reader shows as it is written. */
export function markdownOf(article: NewsArticle): string {
  const { headline, standfirst, byline, publisher, site, datePublished, blocks, source } = article;
  const origin = [publisher?.text, datePublished?.iso, site?.text].filter((it) => it !== undefined);
  const parts = [
    `# ${plain(headline.text)}`,
    standfirst && `**${plain(standfirst.text)}**`,
    byline && plain(byline.text),
    origin.length > 0 && [...new Set(origin)].map(plain).join(' · '),
    ...blocks.map(blockMarkdown),
    ...statementsMarkdown(statementsOf(article)),
    `Source: ${plain(source.file)}, SHA-256 ${source.sha256}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return plain(block.text);
    case 'subheading':
      return `## ${plain(block.text)}`;
    case 'list':
      return block.items.map(({ text }) => `- ${plain(text)}`).join('\n');
    case 'figure':
      return [block.caption, block.credit]
        .flatMap((it) => (it ? [`> ${plain(it.text)}`] : []))
        .join('\n>\n');
    case 'footnote':
      return plain(`${block.marker} ${block.text}`);
    default:
      return unreachable(block);
  }
}

function statementsMarkdown(statements: readonly Statement[]): readonly string[] {
  if (statements.length === 0) return [];
  const line = ({ opening, quotation, speaker }: Statement): string =>
    `- ${plain(speakerOf(speaker))}${quotation.kind === 'indirect' ? ', reported' : ''}: ${plain(opening)}`;
  return ['## Who said what', statements.map(line).join('\n')];
}

function speakerOf(speaker: Statement['speaker']): string {
  if (speaker === undefined) return 'Speaker not identified';
  if (speaker.confidence === 'unsure') return 'Speaker not certain';
  return speaker.confidence === 'inferred' ? `${speaker.name} (inferred)` : speaker.name;
}

/** A text with the signs escaped that Markdown would read as its own. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#&|~]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
