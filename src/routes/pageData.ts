import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { PageQuery } from '../queries.ts';

function useDataThatComes<T>(query: PageQuery<T>): T {
  return useSuspenseQuery(query).data;
}

function useDataAtHand<T>({ queryKey }: PageQuery<T>): T {
  const data = useQueryClient().getQueryData(queryKey);
  if (data === undefined) throw new TypeError(`${queryKey.join()} was not handed over.`);
  return data;
}

/**
 * What a page is made of: in a browser as soon as it has come. Where pages are made
 * before they are read it is at hand, and React Query's watching for more of it
 * would take a tenth of the time.
 */
export const usePageData = import.meta.env.SSR ? useDataAtHand : useDataThatComes;
