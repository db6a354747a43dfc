/** Feeds: the newest of the edition, of an entity, of what a speaker said, in the three formats that readers know. */
import type { Archive, Edition } from '../../archive/archive.ts';
import { compared } from '../../archive/card.ts';
import type { Entry } from '../../archive/entry.ts';
import type { QuotedWords } from '../../archive/quotationIndex.ts';
import type { Standing } from '../../archive/dossier/standing.ts';
import type { Picture, StatedDate } from '../../article/article.ts';
import { shortHash } from '../../article/id.ts';
import { articlePath, entityPath, feedPaths, homePath, picturePath } from '../../paths.ts';
import { addressOf } from '../../routes/head.ts';
import type { PlainFile } from '../plainFile.ts';
import { atomOf, jsonFeedOf, rssOf, type FeedItem, type FeedText } from './feedFormat.ts';

/** Items of a feed; older ones are in the archive. */
const newest = 20;

interface Item {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly date: Date;
  readonly picture?: Picture;
}

interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows. */
  readonly path: string;
  readonly name: 'feed' | 'said';
  readonly entries: readonly Entry[];
  readonly itemsOf: (entry: Entry) => readonly Item[];
}

/** Every feed of an edition with an address: a feed is read elsewhere, so its links are whole. */
export function feedsOf(archive: Archive): readonly PlainFile[] {
  if (archive.edition.address === undefined) return [];
  // Those of one time together: they have articles in common, of which only so many are in memory.
  const followed = [...archive.standings.values()]
    .filter(({ articles }) => articles > 1)
    .toSorted((a, b) => compared(newestIn(b), newestIn(a)));
  return [
    ...filesOf(archive, editionFeed(archive)),
    ...followed.flatMap((standing) => [
      ...filesOf(archive, mentionsFeed(archive, standing)),
      ...(standing.quotations > 0 ? filesOf(archive, saidFeed(archive, standing)) : []),
    ]),
  ];
}

const newestIn = ({ entries }: Standing): string => entries[0]?.card.datePublished?.iso ?? '';

function editionFeed(archive: Archive): Feed {
  const { title } = archive.edition;
  return {
    title,
    description: `The newest articles of ${title}, with who says what in them.`,
    path: homePath,
    name: 'feed',
    entries: archive.entries,
    itemsOf: (entry) => {
      const { quotations, picture } = archive.digest(entry.card.id);
      const items = itemOf(entry, quotations.slice(0, 3).map(saidBy).join('\n\n'));
      return items.map((item) => ({ ...item, ...(picture && { picture }) }));
    },
  };
}

function mentionsFeed(archive: Archive, { id, name, entries }: Standing): Feed {
  return {
    title: `${name} – ${archive.edition.title}`,
    description: `The newest articles that mention ${name}.`,
    path: entityPath(id),
    name: 'feed',
    entries,
    itemsOf: (entry) => {
      const { passages } = archive.rows(entry, id);
      return itemOf(entry, passages.map(({ text }) => text).join('\n\n'));
    },
  };
}

function saidFeed(archive: Archive, { id, name, entries }: Standing): Feed {
  return {
    title: `What ${name} said – ${archive.edition.title}`,
    description: `The newest statements of ${name}, each with its source.`,
    path: entityPath(id),
    name: 'said',
    entries: entries.filter(({ parts }) => parts.some((part) => part.id === id && part.said > 0)),
    itemsOf: (entry) => {
      const { said } = archive.rows(entry, id);
      const known = said.filter(({ speaker }) => speaker?.confidence !== 'unsure');
      return known.flatMap((words) => {
        const path = articlePath(entry.card.id, words.id);
        return itemOf(entry, words.pieces.join(' '), `${name}, in “${entry.card.headline}”`, path);
      });
    },
  };
}

/** One item, or none for an article without a date, which has no place in a feed. */
function itemOf(
  { card }: Entry,
  text: string,
  title = card.headline,
  path = articlePath(card.id),
): readonly Item[] {
  return card.datePublished === undefined
    ? []
    : [{ path, title, text, date: momentOf(card.datePublished) }];
}

function saidBy({ kind, pieces, speaker }: QuotedWords): string {
  const words = kind === 'direct' ? `“${pieces.join(' ')}”` : pieces.join(' ');
  const known = speaker !== undefined && speaker.confidence !== 'unsure';
  return known ? `${speaker.name}: ${words}` : words;
}

/** Feeds want a moment: the first one of a stated day, month or year, in the zone that is stated or else UTC. */
function momentOf({ iso }: Pick<StatedDate, 'iso'>): Date {
  const [, year = '0', month = '01', day = '01', hour = '00', minute = '00', zone = 'Z'] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?(?::\d\d)?(Z|[+-]\d\d:\d\d)?/.exec(iso) ??
    [];
  const sign = zone.startsWith('-') ? 1 : -1;
  const offset =
    zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
  return new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute) + offset),
  );
}

/** The feed in its formats, made when one of its newest articles has changed. */
function filesOf(archive: Archive, feed: Feed): readonly PlainFile[] {
  const entries = feed.entries.slice(0, newest);
  const key = shortHash(JSON.stringify([entries.map((it) => it.key), feed.title, formatVersion]));
  let text: FeedText | undefined;
  const whole = (): FeedText => (text ??= textOf(archive, feed, entries));
  const [rss, atom, json] = feedPaths(feed.path, feed.name);
  const formats = [
    [rss, rssOf],
    [atom, atomOf],
    [json, jsonFeedOf],
  ] as const;
  return formats.map(([path, format]) => ({
    name: decodeURIComponent(path).slice(1),
    key,
    content: () => {
      const written = format(whole(), addressOf(archive.edition, path) ?? '');
      // The last of the formats is made last: thousands of feeds need not keep their items until all are.
      if (path === json) text = undefined;
      return written;
    },
  }));
}

const formatVersion = 3;

function textOf({ edition }: Archive, feed: Feed, entries: readonly Entry[]): FeedText {
  const { title, description, path } = feed;
  return {
    title,
    description,
    language: edition.language,
    page: addressOf(edition, path) ?? '',
    author: edition.title,
    items: entries
      .flatMap(feed.itemsOf)
      .slice(0, newest)
      .map(({ path: own, title, text, date, picture }) => ({
        address: addressOf(edition, own) ?? '',
        title,
        text,
        date,
        ...imageOf(edition, picture),
      })),
  };
}

/** The form of a picture that every reader can show. */
function imageOf(edition: Edition, picture: Picture | undefined): Pick<FeedItem, 'image'> {
  const form = picture?.forms.at(-1);
  const address = form && addressOf(edition, picturePath(form.name));
  if (picture === undefined || form === undefined || address === undefined) return {};
  const { width, height } = picture;
  return { image: { address, type: form.type, width, height } };
}
