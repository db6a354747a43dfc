/** The search index in the tree: segments that have changed are indexed by the workers, and those that are asked first are put together. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { segmentsAtOnce } from '../../archive/search/indexFile.ts';
import { firstFilesOf, keptSegmentIn, type FirstFiles } from '../outlet/search/firstShard.ts';
import { segmentFiles } from '../outlet/search/searchIndex.ts';
import { firstShardsOf, segmentsOf, type SegmentPlan } from '../outlet/search/segment.ts';
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
): Promise<FirstFiles> {
  const { compress } = rendering;
  const plans = segmentsOf(archive.entries);
  const first = plans.slice(0, segmentsAtOnce);
  const shards = firstShardsOf(first);
  const folder = join(work, 'first');
  const keptFile = ({ key }: SegmentPlan): string => join(folder, `${key}.${shards}.txt`);
  mkdirSync(folder, { recursive: true });
  const stale = plans.filter((plan) => {
    const { segment, key } = plan;
    const isFirst = first.includes(plan);
    const files = withForms(segmentFiles(segment, isFirst), compress);
    const made = { name: segmentName(segment.name), key: `${key}.${isFirst}.${compress}`, files };
    return !isThere(made, tree, live) || (isFirst && !existsSync(keptFile(plan)));
  });
  const taskOf = (plan: SegmentPlan): IndexTask => ({
    segment: plan.segment,
    cards: plan.entries.map(({ card }) => card),
    places: plan.entries.map(({ card }) => placeOf(card.id)),
    ...(first.includes(plan) && { first: { file: keptFile(plan), shards } }),
  });
  const count = stale.reduce((sum, { entries }) => sum + entries.length, 0);
  const made = await progress.during('index', count, async (done) => {
    await pool.share(
      stale,
      (some) => ({ type: 'index', segments: some.map(taskOf) }),
      () => done(stale[0]?.entries.length ?? 0),
      1,
    );
    const segments = first.map((plan) => ({
      name: plan.segment.name,
      entries: plan.entries,
      ...keptSegmentIn(readFileSync(keptFile(plan), 'utf8')),
    }));
    return firstFilesOf(segments, shards);
  });
  const kept = new Set(first.map((plan) => basename(keptFile(plan))));
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file));
  const names = new Set(plans.map(({ segment }) => segmentName(segment.name)));
  removeOthers(tree, names, isSegment);
  return made;
}
