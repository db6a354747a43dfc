import type { Annotation } from '../../article/annotation.ts';
import type { Block, NewsArticle, TextBlock } from '../../article/article.ts';
import type { BlockId } from '../../article/id.ts';
import type { Span } from '../../article/nest.ts';
import { turnOf } from './turn.ts';
import { unreachable } from '../../article/unreachable.ts';
import { AnnotatedText } from './AnnotatedText.tsx';
import { Figure } from './Figure.tsx';
import { FootnoteCard } from './Footnotes.tsx';
import { SaidCard } from './Said.tsx';

type Annotations = ReadonlyMap<BlockId, readonly Span<Annotation>[]>;
const none: readonly Span<Annotation>[] = [];

/** The body of an article, block by block. Footnotes stand apart, at its foot. */
export function Story({
  article,
  annotations,
}: {
  article: NewsArticle;
  annotations: Annotations;
}) {
  return (
    <div className="story" lang={article.language} dir={article.direction}>
      {article.blocks.map((block, nth) => (
        <BodyBlock
          key={block.id}
          block={block}
          article={article}
          annotations={annotations}
          isLead={nth < 2}
        />
      ))}
    </div>
  );
}

interface BlockProps {
  block: Block;
  article: NewsArticle;
  annotations: Annotations;
  /** Whether it is one of the first. */
  isLead: boolean;
}

function BodyBlock({ block, article, annotations, isLead }: BlockProps) {
  const { direction } = article;
  const spansOf = ({ id }: TextBlock): readonly Span<Annotation>[] => annotations.get(id) ?? none;
  switch (block.type) {
    case 'paragraph':
      return (
        <>
          <p id={block.id} dir={turnOf(block.text, direction)}>
            <AnnotatedText text={block.text} spans={spansOf(block)} />
          </p>
          <Cards spans={spansOf(block)} />
        </>
      );
    case 'subheading':
      return (
        <h2 id={block.id} dir={turnOf(block.text, direction)}>
          <AnnotatedText text={block.text} spans={spansOf(block)} />
        </h2>
      );
    case 'list':
      return (
        <>
          <ul id={block.id}>
            {block.items.map((item) => (
              <li key={item.id} id={item.id} dir={turnOf(item.text, direction)}>
                <AnnotatedText text={item.text} spans={spansOf(item)} />
              </li>
            ))}
          </ul>
          <Cards spans={block.items.flatMap(spansOf)} />
        </>
      );
    case 'figure':
      return (
        <>
          <Figure
            figure={block}
            captionSpans={block.caption ? spansOf(block.caption) : none}
            direction={direction}
            datePublished={article.datePublished}
            isLead={isLead}
          />
          <Cards spans={block.caption ? spansOf(block.caption) : none} />
        </>
      );
    case 'footnote':
      return null;
    default:
      return unreachable(block);
  }
}

/** The cards of the quotations that end in a block, and of its notes. */
function Cards({ spans }: { spans: readonly Span<Annotation>[] }) {
  return spans.map(({ value }) => {
    if (value.type === 'footnote')
      return <FootnoteCard key={value.footnote.id} footnote={value.footnote} />;
    return value.type === 'quotation' &&
      value.piece === value.statement.quotation.pieces.length - 1 ? (
      <SaidCard key={value.statement.quotation.id} statement={value.statement} />
    ) : null;
  });
}
