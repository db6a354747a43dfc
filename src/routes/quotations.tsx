import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { Quotes } from '../components/Quotes.tsx';
import { counted } from '../components/EntityList.tsx';
import { quotationsPath } from '../paths.ts';
import { quotationsQuery } from '../queries.ts';
import type { PageHead } from './head.ts';

export function loadQuotations(client: QueryClient): Promise<unknown> {
  return client.ensureQueryData(quotationsQuery());
}

export function quotationsHead(): PageHead {
  return {
    title: 'Quotations',
    description:
      'Everything that is said in this edition, word for word, with who said it and where.',
    path: quotationsPath,
    type: 'website',
  };
}

export function QuotationsPage() {
  const { data } = useSuspenseQuery(quotationsQuery());
  const direct = data.quotations.filter(({ kind }) => kind === 'direct');
  const reported = data.quotations.length - direct.length;
  return (
    <div className="max-w-measure wide:mx-0 mx-auto">
      <header>
        <h1 tabIndex={-1} className="text-h1">
          Quotations
        </h1>
        <p className="aside mt-3 mb-4">
          {counted(direct.length, 'quotation')}, word for word
          {reported > 0 && `, and ${counted(reported, 'statement')} reported in the writers’ words`}
        </p>
      </header>
      {data.quotations.length === 0 && (
        <p className="text-body text-soft">Nobody is quoted in this edition.</p>
      )}
      <Quotes quotations={data.quotations} withSpeaker level={2} />
    </div>
  );
}
