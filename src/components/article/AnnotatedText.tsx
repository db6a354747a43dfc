import { Fragment, type ReactNode } from 'react';
import type { Annotation } from '../../article/annotation.ts';
import { nest, type Nested, type Span } from '../../article/nest.ts';
import { unreachable } from '../../article/unreachable.ts';
import { EntityLink } from '../EntityLink.tsx';
import { FootnoteMark } from './Footnotes.tsx';
import { SaidMark } from './Said.tsx';
import * as phrases from '../../phrases/page.ts';

/** A text with its quotations, insertions, footnote signs and names marked in place. Character for character the text itself. */
export function AnnotatedText({
  text,
  spans,
}: {
  text: string;
  spans: readonly Span<Annotation>[];
}) {
  return <>{drawn(nest(text, spans))}</>;
}

function drawn(nodes: readonly Nested<Annotation>[]): ReactNode {
  return nodes.map((node) => (
    <Fragment key={node.start}>
      {node.type === 'text' ? (
        node.text
      ) : (
        <Annotated value={node.value}>{drawn(node.inside)}</Annotated>
      )}
    </Fragment>
  ));
}

function Annotated({ value, children }: { value: Annotation; children: ReactNode }) {
  switch (value.type) {
    case 'quotation':
      return <QuotationPiece {...value}>{children}</QuotationPiece>;
    case 'insertion':
      return (
        <span className="insertion" role="note" aria-label={phrases.addedByEditor}>
          {children}
        </span>
      );
    case 'footnote':
      return (
        <>
          {children}
          <FootnoteMark footnote={value.footnote} />
        </>
      );
    case 'mention': {
      const { entity, range } = value.mention;
      return (
        <EntityLink id={entity} length={range.end - range.start}>
          {children}
        </EntityLink>
      );
    }
    default:
      return unreachable(value);
  }
}

type QuotationPieceProps = Extract<Annotation, { type: 'quotation' }> & { children: ReactNode };

function QuotationPiece({ statement, piece, children }: QuotationPieceProps) {
  const { quotation } = statement;
  const Element = quotation.kind === 'direct' ? 'q' : 'span';
  return (
    <>
      <Element
        id={piece === 0 ? quotation.id : `${quotation.id}-${piece + 1}`}
        className={quotation.kind}
      >
        {children}
      </Element>
      {piece === quotation.pieces.length - 1 && <SaidMark statement={statement} />}
    </>
  );
}
