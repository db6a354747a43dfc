/**
 * The pages of dossiers as an earlier build bound them. To bind all that is said of
 * thousands of names is half of what a build with one changed file has to do, and
 * hardly any of them changes: a dossier is bound by the articles in it and by the
 * names of those it is seen with, and where these are the same so are its pages.
 */
import type { Archive } from '../archive/archive.ts';
import type { Entry } from '../archive/entry.ts';
import type { Standing } from '../archive/dossier/standing.ts';
import type { EntityId } from '../article/id.ts';
import { hashOf } from './plainFile.ts';

/** A page of a dossier: its part of the address, its key, and the date of its newest article. */
export type PlannedPage = readonly [part: string, key: string, newest: string];

export interface DossierPlan {
  /** A hash of all that the pages depend on, apart from the program. */
  readonly inputs: string;
  readonly pages: readonly PlannedPage[];
}

export type DossierPlans = ReadonlyMap<EntityId, DossierPlan>;

/** Gives the pages of a dossier: those of before where it has the same inputs, otherwise what `bound` makes of it. */
export type Planner = (
  standing: Standing,
  bound: () => readonly PlannedPage[],
) => readonly PlannedPage[];

/** Plans the dossiers of an archive, by the plans of before, and puts each plan into `plans`. */
export function plannerOf(
  archive: Archive,
  before: DossierPlans,
  plans: Map<EntityId, DossierPlan>,
): Planner {
  const inputsOf = inputsIn(archive);
  return (standing, bound) => {
    const inputs = inputsOf(standing);
    const known = before.get(standing.id);
    const plan = known?.inputs === inputs ? known : { inputs, pages: bound() };
    plans.set(standing.id, plan);
    return plan.pages;
  };
}

/** What a dossier is bound from: its articles, the names of all that stand in them, and the editor's note. */
function inputsIn({ standings, notes }: Archive): (standing: Standing) => string {
  const known = new Map<Entry, string>();
  const inputOf = (entry: Entry): string => {
    const before = known.get(entry);
    if (before !== undefined) return before;
    const names = entry.parts.map(({ id }) => standings.get(id)?.name ?? '');
    const input = hashOf(JSON.stringify([entry.key, names]));
    known.set(entry, input);
    return input;
  };
  return ({ id, entries }) => hashOf(JSON.stringify([entries.map(inputOf), notes.get(id)]));
}
