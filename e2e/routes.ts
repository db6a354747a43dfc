/** One page of every route, in both editions. */
import { editions } from './site.ts';

const { given, many, arabic } = editions;

export const everyRoute = {
  'front page': given.address,
  article: `${given.address}articles/000_c59ae9a75706696f/`,
  person: `${given.address}people/fuad-hussein/`,
  organisation: `${given.address}organizations/islamic-state/`,
  place: `${given.address}places/mosul/`,
  people: `${given.address}people/`,
  saved: `${given.address}saved/`,
  quotations: `${given.address}quotations/`,
  search: `${given.address}search/`,
  'open your own': `${given.address}open/`,
  'not found': `${given.address}404.html`,
  'front page of twenty': many.address,
  'long article': `${many.address}articles/ferry-strike/`,
  'Arabic article': `${many.address}articles/tangier-basin-arabic/`,
  'Arabic front page': arabic.address,
  'article in Arabic interface': `${arabic.address}articles/tangier-basin-arabic/`,
  'quotations of twenty': `${many.address}quotations/`,
} as const;
