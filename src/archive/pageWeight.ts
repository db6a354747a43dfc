/**
 * What a page about a name weighs, estimated before it is made: bytes as brotli
 * sends them. The figures are those of built pages, rounded up, so that a page
 * is rarely heavier than its estimate; `npm run bench:pages` says how true they are.
 */
import type { EntityKind } from '../article/article.ts';
import type { AuthorityEntry } from '../article/authority/authority.ts';
import type { ArticleCard } from './card.ts';
import type { Passage } from './passage.ts';
import type { QuotedWords } from './quotationIndex.ts';

/** The most that a page about a name, or an index of names, may weigh. */
export const heaviestPage = 6 * 1024;
/** What all of them have: the masthead, the settings, the headings, and one of each part, whose markup the others only repeat. */
const shell = { dossier: 2_200, index: 2_150 };
/** Estimates err: what is kept free for that. */
const doubt = { dossier: 60, index: 60 };
/** What may stand on a page besides. */
export const dossierRoom = heaviestPage - shell.dossier - doubt.dossier;
export const indexRoom = heaviestPage - shell.index - doubt.index;

/** What the rows of a list may weigh beside the rest of its page; their first of each kind has markup that the others repeat. */
export const listRoom = 6 * 1024 - 800 - 60;
/** So that no list has more than 1,400 elements in its rows, however light they are. */
const perElement = Math.ceil(listRoom / 1_400);

/** A byte of text in UTF-8, where words are met again and again, and where each letter counts, as in a name or an address. */
const perByte = { prose: 0.38, name: 0.5 };
const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;
const proseWeight = (text: string): number => bytesOf(text) * perByte.prose;
const nameWeight = (text: string): number => bytesOf(text) * perByte.name;

/** A sentence with its marks and its link. What stands in a quotation on the same page as well is hardly sent twice. */
export function passageWeight(
  { text, marks }: Passage,
  beside: readonly QuotedWords[] = [],
): number {
  const again = beside
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => text.includes(piece) || piece.includes(text))
    .reduce((sum, piece) => sum + Math.min(bytesOf(piece), bytesOf(text)), 0);
  const fresh = Math.max(0, bytesOf(text) - again);
  return Math.round(14 + 4 * marks.length + fresh * perByte.prose);
}

/** A quotation with its speaker and its links. */
export function quotationWeight({ pieces }: QuotedWords): number {
  return Math.round(8 + 4 * pieces.length + bytesOf(pieces.join(' ')) * 0.45);
}

/** A quotation on the list of them, under its speaker's name. */
export function spokenWeight(words: QuotedWords): number {
  const elements = 11 + 2 * words.pieces.length;
  const speaker = nameWeight(words.speaker?.name ?? '') * 0.6;
  return Math.max(elements * perElement, Math.round(quotationWeight(words) + speaker));
}

/** A story in the list of articles, with those who speak in it. */
export const storyWeight = ({ headline, id }: ArticleCard): number =>
  Math.round(70 + bytesOf(headline + id) * 0.6);

/** An article's heading over its rows. Headlines and addresses repeat little of what stands on a page already. */
export const headingWeight = ({ headline, id }: ArticleCard): number =>
  Math.round(8 + bytesOf(headline + id) * 0.8);
/** The same heading in another section of the page. */
export const sectionWeight = 28;
/** The first quotation on a page. */
export const quotingWeight = 70;

/** An article on the line of time, where it does not stand on the page otherwise, and where it does. */
export const timelineItemWeight = ({ headline, id }: ArticleCard): number =>
  Math.round(25 + bytesOf(headline + id) * 0.55);
export const timelineEchoWeight = 32;

/** A wording of the articles, with the sentence that it stands in. */
export const wordingWeight = (text: string, sentence: string): number =>
  Math.round(20 + nameWeight(text) + proseWeight(sentence));

/** A link to a volume, with its count. */
export const volumeWeight = 13;

/** What a name adds to each of its pages. */
export const frameWeight = (name: string): number => Math.round(nameWeight(name));

/** What only a first page has, whatever is in it: its sections, all of them, and the line of time's. */
export const openingWeight = 90;

/**
 * What a dossier of one page weighs less than its parts: it has no ways on, and where
 * it is of one article, it has no line of time, and what somebody said there stands
 * again among the mentions.
 */
export const aloneWeight = (kind: EntityKind, articles: number): number =>
  articles === 1 && kind === 'person' ? 630 : 190;

/** The names beside which an entity stands, and where it lies. */
export const companionsWeight = 180;
export const mapWeight = 190;

export function noteWeight({ name, description, roles, sameAs }: AuthorityEntry): number {
  const texts = [name, description?.text ?? '', ...roles.map(({ title }) => title)];
  const sources = [...roles, ...sameAs, ...(description ? [description] : [])].map(
    ({ source }) => source,
  );
  const addresses = sources.map(({ title, address }) => title + address);
  return Math.round(
    80 +
      proseWeight(texts.join(' ')) +
      20 * sources.length +
      bytesOf([...new Set(addresses)].join('')) * 0.35,
  );
}

/** The heading of a group in an index, with the way to it; and a way to a page of its own. */
export const groupWeight = 26;
export const indexVolumeWeight = 16;

/** A name in an index, with what it is and how much there is about it. */
export function entityWeight({
  name,
  id,
  role,
}: {
  name: string;
  id: string;
  role?: string;
}): number {
  return Math.round(14 + nameWeight(name) + bytesOf(id) * 0.12 + bytesOf(role ?? '') * 0.35);
}
