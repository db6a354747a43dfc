/** Cards of articles as a table: what many of them share stands once, so that a file of them is half as long. */
import type { ArticleId } from '../../article/id.ts';
import type { StatedDate } from '../../article/article.ts';
import type { ArticleCard } from '../card.ts';

/** What cards share: all but who they are, what they say and when. */
type CardForm = Omit<ArticleCard, 'id' | 'headline' | 'datePublished'> & {
  /** Absent where they have no date. */
  readonly precision?: StatedDate['precision'];
};

/** A card by its place among the forms. */
type CardRow = readonly [form: number, id: string, headline: string, iso?: string];

export interface CardTable {
  readonly forms: readonly CardForm[];
  readonly rows: readonly CardRow[];
}

/** The table of some cards, in their order. */
export function cardTableOf(cards: readonly ArticleCard[]): CardTable {
  const places = new Map<string, number>();
  const forms: CardForm[] = [];
  const rows = cards.map((card): CardRow => {
    const form = formOf(card);
    const key = JSON.stringify(form);
    const place = places.get(key) ?? forms.push(form) - 1;
    places.set(key, place);
    const { id, headline, datePublished } = card;
    return datePublished ? [place, id, headline, datePublished.iso] : [place, id, headline];
  });
  return { forms, rows };
}

function formOf({ publisher, site, language, direction, datePublished }: ArticleCard): CardForm {
  return {
    ...(publisher !== undefined && { publisher }),
    ...(site !== undefined && { site }),
    language,
    direction,
    ...(datePublished && { precision: datePublished.precision }),
  };
}

/** The cards of a table, in its order. */
export function cardsIn({ forms, rows }: CardTable): readonly ArticleCard[] {
  return rows.flatMap(([place, id, headline, iso]) => {
    const form = forms[place];
    if (form === undefined) return [];
    const { precision, ...shared } = form;
    const dated = iso !== undefined && precision !== undefined;
    return {
      id: id as ArticleId,
      headline,
      ...shared,
      ...(dated && { datePublished: { iso, precision } }),
    };
  });
}
