import { useState } from 'react';
import {
  citationOf,
  htmlCitation,
  markdownCitation,
  plainCitation,
  referenceCitation,
  type Citation,
} from '../../article/forms/citation.ts';
import type { NewsArticle } from '../../article/article.ts';
import type { QuotationId } from '../../article/id.ts';
import { quotingPhrases } from '../../phrases/quoting.ts';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import { tell } from '../tell.ts';

interface QuoteActionsProps {
  article: NewsArticle;
  id: QuotationId;
  /** Address of the article's page. */
  page: string;
  /** Whether the quotation stands on this page, so that one can go on to the next. */
  inContext: boolean;
}

/** Takes a quotation along, with its source. */
export function QuoteActions({ article, id, page, inContext }: QuoteActionsProps) {
  const [byHand, setByHand] = useState<string>();
  const citation = citationOf(article, id, page, quotingPhrases);
  if (citation === undefined) return null;
  const copy = (text: string): void => {
    copied(text).then(
      () => {
        setByHand(undefined);
        tell(phrases.copied);
      },
      () => {
        setByHand(text);
        tell(phrases.copyFailed);
      },
    );
  };
  return (
    <fieldset aria-label={phrases.quoteActions}>
      <p className="tool-row">
        {forms.map(([name, write]) => (
          <button
            key={name}
            type="button"
            className="tool-button"
            onClick={() => copy(write(citation))}
          >
            {phrases[name]}
          </button>
        ))}
        {'share' in navigator && (
          <button type="button" className="tool-button" onClick={() => share(citation)}>
            {phrases.share}
          </button>
        )}
      </p>
      {inContext && <Steps />}
      {byHand !== undefined && (
        <textarea
          className="tool-field"
          readOnly
          rows={5}
          value={byHand}
          aria-label={phrases.byHand}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </fieldset>
  );
}

const forms = [
  ['copy', plainCitation],
  ['copyMarkdown', markdownCitation],
  ['copyHtml', htmlCitation],
  ['copyReference', referenceCitation],
  ['copyAddress', ({ address }: Citation) => address],
] as const;

/** On to the next quotation: commands as any other. */
function Steps() {
  return (
    <p className="tool-row">
      <button type="button" className="tool-button" data-tool="previous">
        {phrases.previous}
      </button>
      <button type="button" className="tool-button" data-tool="next">
        {phrases.next}
      </button>
    </p>
  );
}

/** Rejects where the browser has no clipboard or does not let us have it. */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function share(citation: Citation): void {
  const { headline, address } = citation;
  const text = plainCitation(citation).split('\n').slice(0, -1).join('\n');
  // A reader who closes the sheet without sharing has done nothing wrong.
  navigator.share({ title: headline, text, url: address }).catch(() => undefined);
}
