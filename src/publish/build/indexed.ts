/** The search index in the tree: segments that have changed are indexed by the workers, and the best of all are put together. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { segmentsAtOnce, type TermShard } from '../../archive/search/indexFile.ts';
import { bestFilesOf, type BestFiles } from '../outlet/search/bestShard.ts';
import { segmentFiles } from '../outlet/search/searchIndex.ts';
import { segmentsOf, type SegmentPlan } from '../outlet/search/segment.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import type { RenderPlan } from './rendered.ts';
import { isThere, removeOthers, withForms } from './stale.ts';
import type { IndexTask } from './task.ts';

/** How a segment is called in the manifest, apart from pages and files. */
const segmentName = (name: string): string => `segment:${name}`;
export const isSegment = (name: string): boolean => name.startsWith('segment:');

type IndexPlan = Omit<RenderPlan, 'version' | 'planned'> & {
  /** The folder for what is kept between builds. */
  readonly work: string;
};

export async function indexedSegments(
  { archive, placeOf, tree, live, rendering, work }: IndexPlan,
  pool: Pool,
  progress: Progress,
): Promise<BestFiles> {
  const { compress } = rendering;
  const plans = segmentsOf(archive.entries);
  const folder = join(work, 'best');
  const bestFile = ({ key }: SegmentPlan): string => join(folder, `${key}.json`);
  mkdirSync(folder, { recursive: true });
  const stale = plans.filter((plan) => {
    const { segment, key } = plan;
    const files = withForms(segmentFiles(segment), compress);
    const made = { name: segmentName(segment.name), key: `${key}.${compress}`, files };
    return !isThere(made, tree, live) || !existsSync(bestFile(plan));
  });
  const taskOf = (plan: SegmentPlan): IndexTask => ({
    segment: plan.segment,
    cards: plan.entries.map(({ card }) => card),
    places: plan.entries.map(({ card }) => placeOf(card.id)),
    best: bestFile(plan),
  });
  const count = stale.reduce((sum, { entries }) => sum + entries.length, 0);
  const best = await progress.during('index', count, async (done) => {
    await pool.share(
      stale,
      (some) => ({ type: 'index', segments: some.map(taskOf) }),
      () => done(stale[0]?.entries.length ?? 0),
      1,
    );
    return bestFilesOf(
      plans.slice(0, segmentsAtOnce).map((plan) => ({
        name: plan.segment.name,
        entries: plan.entries,
        best: JSON.parse(readFileSync(bestFile(plan), 'utf8')) as TermShard,
      })),
    );
  });
  const kept = new Set(plans.map(({ key }) => `${key}.json`));
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file));
  const names = new Set(plans.map(({ segment }) => segmentName(segment.name)));
  removeOthers(tree, names, isSegment);
  return best;
}
