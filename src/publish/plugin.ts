/** The publisher as a Vite plugin: seeds in; a site of static pages and their data out. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EnvironmentOptions, Plugin, ResolvedConfig, ViteBuilder, ViteDevServer } from 'vite';
import { askedScript } from '../library/asked.ts';
import { settingsScript } from '../library/settings.ts';
import { interfaceLanguageOf } from '../phrases/language.ts';
import { compilerFailed, printed, type Problem } from '../compiler/problem.ts';
import type { buildEdition } from './build/build.ts';
import { cpuSeconds, peakMegabytes, type Phase } from './build/progress.ts';
import { siteVersion } from './build/versions.ts';
import type * as Renderer from './prerender.tsx';
import { editionIn } from './seeds.ts';
import { serveSeeds } from './development/serveSeeds.ts';
import { servePreview } from './preview.ts';
import { templateIn } from './template.ts';

export interface PublishOptions {
  /** Folder of seeds, from the project's root. */
  readonly seeds: string;
  /** Whether every file is written in compressed forms as well, for servers that look for them. */
  readonly compress?: boolean;
}

/**
 * What every page comes to life with, in one file. Left to itself the bundler would set apart
 * whatever a later chunk uses too, and eight small files compress worse than one. What the
 * entry and the offline edition need is apart, or they would bring the app before it is wanted.
 */
const chunks = [
  {
    name: 'start',
    test: /preload-helper|\/src\/(?:offline\/(?:replaced|registration|edition)|library\/ownScript|paths)\.ts$/,
    priority: 1,
  },
  {
    name: 'app',
    test: /\/node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack)\/|\/src\/(?:app\.tsx|components\/|routes\/[^/]+\.tsx?)$/,
  },
];

const rendererPackages = [
  'react',
  'react-dom',
  'react-router',
  '@tanstack/react-query',
  '@tanstack/query-core',
];

/** Where a build keeps what it needs for the next one, apart for each folder that is published to. */
function workFolderOf(out: string): string {
  return join('.on-record/work', out.replace(/[^\w-]+/g, '_'));
}

export function publish({ seeds, compress = false }: PublishOptions): Plugin {
  let config: ResolvedConfig;
  let out = 'dist';
  const folder = (): string => resolve(config.root, seeds);
  return {
    name: 'on-record:publish',
    config: (user, { command }) => {
      out = user.build?.outDir ?? out;
      return {
        define: {
          'import.meta.env.INTERFACE_LANGUAGE': JSON.stringify(
            interfaceLanguageOf(editionIn(resolve(user.root ?? '.', seeds)).language),
          ),
        },
        worker: { format: 'es' },
        // What is published has pages too, and a great many: they are neither watched nor read for what they import.
        server: { watch: { ignored: ['**/.on-record/**', resolve(user.root ?? '.', out, '**')] } },
        optimizeDeps: { entries: ['index.html'] },
        base: user.base ?? baseOf(resolve(user.root ?? '.', seeds)),
        build: {
          // Browsers of May 2024 on; older ones still read the HTML.
          target: ['chrome123', 'firefox125', 'safari17.5'],
          cssCodeSplit: false,
          modulePreload: { polyfill: false },
        },
        environments: {
          // What is published is put together aside; Vite builds into the work folder.
          ...(command === 'build' && {
            client: {
              build: {
                outDir: join(workFolderOf(out), 'client'),
                emptyOutDir: true,
                rolldownOptions: {
                  output: {
                    codeSplitting: { groups: chunks },
                  },
                },
              },
            },
          }),
          ...(command === 'build' && { offline: offlineBuild(workFolderOf(out)) }),
          ssr: {
            // Built in, they are their production builds, which Node would not choose by itself.
            ...(command === 'build' && { resolve: { noExternal: rendererPackages } }),
            build: {
              ssr: true,
              outDir: join(workFolderOf(out), 'server'),
              emptyOutDir: true,
              rolldownOptions: {
                input: [
                  'src/publish/build/build.ts',
                  'src/publish/build/worker.ts',
                  'src/publish/prerender.tsx',
                ],
              },
            },
          },
        },
        builder: { buildApp: (builder) => buildSite(builder, { seeds: folder(), out, compress }) },
      };
    },
    transformIndexHtml: (html, { server }) => (server ? withSettings(html, server) : html),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) =>
      serveSeeds(server, {
        folder: folder(),
        media: resolve(config.root, workFolderOf('dev'), 'media'),
        report: (problems) => report(problems, config.logger),
      }),
    configurePreviewServer: servePreview,
  };
}

/** The service worker is one plain script, since not every browser takes modules there. */
function offlineBuild(work: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: join(work, 'offline'),
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: 'src/offline/serviceWorker.ts',
        output: { format: 'iife', entryFileNames: 'serviceWorker.js' },
      },
    },
  };
}

/** In development, too, a page has the reading settings, and notes what is asked of it early. */
async function withSettings(html: string, server: ViteDevServer): Promise<string> {
  const renderer: unknown = await server.ssrLoadModule('/src/publish/prerender.tsx');
  const { renderSettings } = renderer as typeof Renderer;
  return html
    .replace('<!--head-->', () => `<script>${settingsScript}${askedScript}</script>`)
    .replace('<!--settings-->', renderSettings);
}

/** The path below which the site lives: that of the edition's address. */
function baseOf(folder: string): string {
  const { address } = editionIn(folder);
  return address === undefined ? '/' : new URL(address).pathname;
}

/** What a build has cost, kept in the work folder. */
export interface BuildReport {
  readonly phases: readonly Phase[];
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

interface SiteOptions {
  readonly seeds: string;
  readonly out: string;
  readonly compress: boolean;
}

async function buildSite(vite: ViteBuilder, { seeds, out, compress }: SiteOptions): Promise<void> {
  const { root, base, logger, mode } = vite.config;
  // An edition of nothing in place of the one that is served would be the worst answer to a wrong path.
  if (!statSync(seeds, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder of seeds at ${seeds}. Nothing was changed.`);
  const work = resolve(root, workFolderOf(out));
  const version = siteVersion(root, [base, mode, editionIn(seeds).language]);
  await buildCode(vite, work, version);
  const client = join(work, 'client');
  const renderer: unknown = await import(pathToFileURL(join(work, 'server/prerender.js')).href);
  const { renderSettings, routeFiles } = renderer as typeof Renderer;
  // Built too, and not imported: Vite would bundle the compiler and its data for every command.
  const builder: unknown = await import(pathToFileURL(join(work, 'server/build.js')).href);
  const built = await (builder as { buildEdition: typeof buildEdition }).buildEdition({
    root,
    seeds,
    base,
    out: resolve(root, out),
    work,
    client,
    offline: join(work, 'offline/serviceWorker.js'),
    worker: join(work, 'server/worker.js'),
    template: templateIn({ client, source: join(root, 'src'), base }, renderSettings(), routeFiles),
    version,
    compress,
  });
  const { archive, problems, progress } = built;
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

/** Lets Vite build the client and the worker, where anything that they are built from has changed. */
async function buildCode(builder: ViteBuilder, work: string, version: string): Promise<void> {
  const note = join(work, 'code.txt');
  if (existsSync(note) && readFileSync(note, 'utf8') === version) {
    // Vite would otherwise think that its own way of building is wanted, and take as long as a first build.
    for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
    return;
  }
  rmSync(note, { force: true });
  const { client, ssr, offline } = builder.environments;
  if (client === undefined || ssr === undefined || offline === undefined)
    throw new TypeError('Vite has no client, no ssr or no offline environment.');
  await builder.build(client);
  await builder.build(ssr);
  await builder.build(offline);
  writeFileSync(note, version);
}

function report(problems: readonly Problem[], logger: ResolvedConfig['logger']): void {
  for (const problem of problems) {
    const line = printed(problem);
    if (problem.severity === 'error') logger.error(line);
    else if (problem.severity === 'warning') logger.warn(line);
    else logger.info(line);
  }
}
