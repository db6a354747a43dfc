/**
 * What a build does once its code is built: the edition, and what is said of it. Vite builds this as well, with all
 * that it needs. So Vite need not bundle the compiler and its data for every command, and a build whose code has not
 * changed can do without Vite: see `launch.js`.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compilerFailed } from '../compiler/problem.ts';
import { buildEdition, type Built } from './build/build.ts';
import { keptTemplate } from './build/kept/template.ts';
import { cpuSeconds, peakMegabytes, type Phase } from './build/progress.ts';
import { builtVersion, siteVersion } from './build/kept/versions.ts';
import type { Template } from './page/document.ts';
import { ownedIn, requireSeeds } from './seeds/owned.ts';
import { report, type Logger } from './report.ts';

/** What a build has cost, kept in the work folder. */
export interface BuildReport {
  readonly phases: readonly Phase[];
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export interface SiteOptions {
  /** The project's folder. */
  readonly root: string;
  readonly seeds: string;
  readonly compress: boolean;
  /** Path below which the site lives, with slashes at both ends. */
  readonly base: string;
  /** The folder to publish to, as it was named. */
  readonly out: string;
  /** The folder for what is kept between builds. */
  readonly work: string;
  /** Of the code: see `siteVersion`. */
  readonly version: string;
  readonly logger: Logger;
}

/** Publishes with the code that the last build kept. False where it is not built from the sources that are there now: then nothing is done. */
export async function publishAgain(out: string, work: string): Promise<boolean> {
  const root = process.cwd();
  const { language, ...owned } = ownedIn(root, process.env);
  const version = siteVersion(root, [owned.base, 'production', language]);
  if (builtVersion(work) !== version) return false;
  requireSeeds(owned.seeds);
  await publishSite({ ...owned, root, out, work, version, logger: console });
  return true;
}

export async function publishSite(options: SiteOptions): Promise<void> {
  const { seeds, out, work, logger } = options;
  const { archive, problems, progress } = await editionOf(options);
  report(problems, logger);
  // What the compiler could not do is missing in the edition: whoever called the build must hear of it.
  if (problems.some(({ code }) => code === compilerFailed)) process.exitCode = 1;
  if (archive.entries.length === 0)
    logger.warn(`${seeds} has no article that can be published: the edition is empty.`);
  const quotations = archive.entries.reduce((sum, it) => sum + it.direct + it.reported, 0);
  logger.info(
    `${archive.entries.length} articles, ${archive.standings.size} dossiers, ${quotations} quotations published to ${out}/`,
  );
  logger.info(progress.summary());
  const measured: BuildReport = {
    phases: progress.phases,
    cpuSeconds: cpuSeconds(),
    peakMegabytes: peakMegabytes(),
  };
  writeFileSync(join(work, 'report.json'), JSON.stringify(measured));
}

async function editionOf(options: SiteOptions): Promise<Built> {
  const { root, seeds, compress, base, out, work, version } = options;
  const client = join(work, 'client');
  return buildEdition({
    root,
    seeds,
    base,
    out: resolve(root, out),
    work,
    client,
    offline: join(work, 'offline/serviceWorker.js'),
    worker: join(work, 'server/worker.js'),
    template: await keptTemplate({ work, client, version }, () => newTemplate(client, options)),
    version,
    compress,
  });
}

/** All components are needed for it, and for nothing else here: so they are read only where they have changed. */
async function newTemplate(client: string, { root, base }: SiteOptions): Promise<Template> {
  const [{ templateIn }, { renderSettings, routeFiles }] = await Promise.all([
    import('./page/template.ts'),
    import('./page/prerender.tsx'),
  ]);
  return templateIn({ client, source: join(root, 'src'), base }, renderSettings(), routeFiles);
}
