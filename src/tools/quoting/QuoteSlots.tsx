import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { NewsArticle } from '../../article/article.ts';
import type { ArticleId, QuotationId } from '../../article/id.ts';
import { articlePath, hrefOf } from '../../paths.ts';
import { articleQuery } from '../../queries.ts';
import { QuoteActions } from './QuoteActions.tsx';
import { reasonOf, tell } from '../tell.ts';

const slotsIn = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-quote]'),
];

/** Fills the slots for a quotation's actions, each when the card or the details round it are first opened. */
export function QuoteSlots({
  client,
  article,
}: {
  client: QueryClient;
  article: NewsArticle | undefined;
}) {
  const [slots, setSlots] = useState<readonly HTMLElement[]>([]);
  useEffect(() => {
    const add = (found: readonly HTMLElement[]): void =>
      setSlots((known) => [...new Set([...known.filter((it) => it.isConnected), ...found])]);
    const open = [...document.querySelectorAll(':popover-open, details[open]')];
    add(open.flatMap(slotsIn));
    const onToggle = ({ target }: Event): void => {
      if (target instanceof Element && target.matches(':popover-open, [open]'))
        add(slotsIn(target));
    };
    document.addEventListener('toggle', onToggle, true);
    return () => document.removeEventListener('toggle', onToggle, true);
  }, []);
  return slots.map((slot) => {
    const [from = '', id = ''] = (slot.dataset['quote'] ?? '').split('#');
    const key = slot.dataset['quote'] ?? '';
    return createPortal(
      <Slot
        client={client}
        here={article}
        from={(from === '' ? (article?.id ?? '') : from) as ArticleId}
        id={id as QuotationId}
      />,
      slot,
      key,
    );
  });
}

interface SlotProps {
  client: QueryClient;
  /** The article of this page. */
  here: NewsArticle | undefined;
  /** The article that the quotation stands in. */
  from: ArticleId;
  id: QuotationId;
}

function Slot({ client, here, from, id }: SlotProps) {
  const [article, setArticle] = useState(here?.id === from ? here : undefined);
  const page = new URL(hrefOf(articlePath(from)), location.href).href;
  useEffect(() => {
    if (article !== undefined) return;
    client
      .ensureQueryData(articleQuery(from))
      .then(setArticle, (error: unknown) => tell(reasonOf(error)));
  }, [article, client, from]);
  if (article === undefined) return null;
  return <QuoteActions article={article} id={id} page={page} inContext={here?.id === from} />;
}
