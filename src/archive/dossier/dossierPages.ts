/** A dossier on pages that stay small: by date, and within an article that has more than a page holds, by its rows. */
import type { AuthorityEntry } from '../../article/authority/authority.ts';
import type { EntityId } from '../../article/id.ts';
import type { ArticleCard } from '../card.ts';
import type { Entry } from '../entry.ts';
import { unpackedNumbers } from '../packedNumbers.ts';
import {
  aloneWeight,
  companionsWeight,
  dossierRoom,
  frameWeight,
  mapWeight,
  noteWeight,
  openingWeight,
  quotingWeight,
  timelineEchoWeight,
  timelineItemWeight,
} from '../pageWeight.ts';
import type { Standing } from './standing.ts';
import { mostOnTimeline, timelineOf } from './timeline.ts';
import { isOfYears } from '../binding/dateVolume.ts';
import type { ListPage } from '../binding/listPage.ts';
import { openingPagesOf } from '../binding/openingPage.ts';
import { roomForSlice, sliceBinding, slicesOf, type Slice, type SlicedRows } from '../slice.ts';

/** What a row takes of a page, however light it is: so there are a hundred at most. */
const leastRow = Math.floor(dossierRoom / 100);
/** What the rows on a page have at least, whatever else there is. */
const fewestRows = 250;
/** What other names and roles, each with its sentence, may weigh in all, and what each is expected to. */
const wordings = { most: 200, each: 70 };

/** What stands on the first page of a dossier besides the rows. */
export interface FirstPage {
  /** What the rows may weigh. */
  readonly rows: number;
  /** What the sentences of other names and roles may weigh. */
  readonly wordings: number;
  /** All dated articles, oldest first; empty where they are too many for a page. */
  readonly timeline: readonly ArticleCard[];
}

/** The pages of a dossier, the first one first. */
export function dossierPagesOf(
  standing: Standing,
  note?: AuthorityEntry,
): readonly ListPage<Slice>[] {
  const { id, name, entries } = standing;
  const rows = Math.max(fewestRows, dossierRoom - frameWeight(name) - quotingIn(entries, id));
  const first = firstPageOf(standing, note);
  // The newest article begins the first page, which has less room than others.
  const most = Math.max(fewestRows, roomForSlice(rows));
  const slices = entries.flatMap((entry, n) =>
    slicesOf(entry, rowsIn(entry, id), most, n === 0 ? Math.min(most, first.rows) : most),
  );
  return openingPagesOf(slices, { ...sliceBinding, rows, firstRows: first.rows }, isOfYears);
}

export function firstPageOf(standing: Standing, note?: AuthorityEntry): FirstPage {
  const { id, kind, name, entries, roles, alternateNames } = standing;
  const told = Math.min(wordings.most, wordings.each * (roles.length + alternateNames.length));
  const head =
    frameWeight(name) +
    quotingIn(entries, id) +
    openingWeight +
    companionsWeight +
    told +
    (kind === 'place' ? mapWeight : 0) +
    (note === undefined ? 0 : noteWeight(note));
  const room = dossierRoom - head;
  const timeline = timelineOf(entries.map(({ card }) => card));
  const all = entries.reduce((sum, entry) => sum + weightOf(entry, id), 0);
  // One that is cut stays so: with more articles than a line of time has, there is no more room than with as many.
  const echoed = entries.length > mostOnTimeline ? mostOnTimeline : timeline.length;
  const alone = room + aloneWeight(kind, entries.length) - echoed * timelineEchoWeight;
  if (all <= alone) return { rows: alone, wordings: told, timeline };
  const line = timeline.reduce((sum, card) => sum + timelineItemWeight(card), 0);
  const hasLine = room - line >= fewestRows;
  // What has become too much for a page stays so, whatever room a line of time leaves that is not there.
  const rows = Math.min(hasLine ? room - line : room, all - 1);
  return {
    rows: Math.max(fewestRows, rows),
    wordings: told,
    timeline: hasLine ? timeline : [],
  };
}

/** Whether an entity's pages have quotations, by weight. */
const quotingIn = (entries: readonly Entry[], id: EntityId): number =>
  entries.some(({ parts }) => parts.some((it) => it.id === id && it.said + it.about > 0))
    ? quotingWeight
    : 0;

const weightOf = (entry: Entry, id: EntityId): number =>
  slicesOf(entry, rowsIn(entry, id), Infinity).reduce((sum, { weight }) => sum + weight, 0);

/** What an article has of an entity, each row no lighter than a page of a hundred rows allows. */
function rowsIn(entry: Entry, id: EntityId): SlicedRows {
  const part = entry.parts.find((it) => it.id === id);
  const { weights, said = 0, about = 0 } = part ?? {};
  return {
    weights: (weights === undefined ? [] : unpackedNumbers(weights)).map((weight) =>
      Math.max(leastRow, weight),
    ),
    sections: [said, said + about],
  };
}
