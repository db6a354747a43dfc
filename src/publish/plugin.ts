/** The publisher as a Vite plugin: seeds in; a site of static pages and their data out. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EnvironmentOptions, Plugin, ResolvedConfig, ViteBuilder, ViteDevServer } from 'vite';
import { askedScript } from '../library/asked.ts';
import { settingsScript } from '../library/settings.ts';
import { interfaceLanguageOf } from '../phrases/language.ts';
import { builtVersion, forgetBuilt, noteBuilt, siteVersion } from './build/kept/versions.ts';
import { serveSeeds } from './development/serveSeeds.ts';
import { ownedIn, requireSeeds, type Owned } from './seeds/owned.ts';
import type * as Renderer from './page/prerender.tsx';
import { servePreview } from './preview.ts';
import type * as Published from './published.ts';
import { report } from './report.ts';
import { workFolderOf } from './workFolder.js';

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

/** On a slow machine each plugin that took its time would be named before what an owner is to read. */
const checks = { bundlerTimings: false } as const;

const rendererPackages = [
  'react',
  'react-dom',
  'react-router',
  '@tanstack/react-query',
  '@tanstack/query-core',
];

export function publish(): Plugin {
  let config: ResolvedConfig;
  let owned: Owned;
  let out = 'dist';
  return {
    name: 'on-record:publish',
    config: (user, { command }) => {
      out = user.build?.outDir ?? out;
      owned = ownedIn(resolve(user.root ?? '.'), process.env);
      return {
        define: {
          'import.meta.env.INTERFACE_LANGUAGE': JSON.stringify(interfaceLanguageOf(owned.language)),
        },
        worker: { format: 'es' },
        // What is published has pages too, and a great many: they are neither watched nor read for what they import.
        server: { watch: { ignored: ['**/.on-record/**', resolve(user.root ?? '.', out, '**')] } },
        optimizeDeps: { entries: ['index.html'] },
        base: user.base ?? owned.base,
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
                  checks,
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
                input: ['src/publish/published.ts', 'src/publish/build/worker.ts'],
                checks,
              },
            },
          },
        },
        builder: { buildApp: (builder) => buildSite(builder, owned, out) },
      };
    },
    transformIndexHtml: (html, { server }) => (server ? withSettings(html, server) : html),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) =>
      serveSeeds(server, {
        folder: owned.seeds,
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
  const renderer: unknown = await server.ssrLoadModule('/src/publish/page/prerender.tsx');
  const { renderSettings } = renderer as typeof Renderer;
  return html
    .replace('<!--head-->', () => `<script>${settingsScript}${askedScript}</script>`)
    .replace('<!--settings-->', renderSettings);
}

/** Builds the code where it has changed, and lets it publish. */
async function buildSite(vite: ViteBuilder, owned: Owned, out: string): Promise<void> {
  const { root, base, logger, mode } = vite.config;
  const { seeds, compress, language } = owned;
  requireSeeds(seeds);
  const work = resolve(root, workFolderOf(out));
  const version = siteVersion(root, [base, mode, language]);
  await buildCode(vite, work, version);
  // Built too, and not imported: Vite would bundle the compiler and its data for every command.
  const built: unknown = await import(pathToFileURL(join(work, 'server/published.js')).href);
  const { publishSite } = built as typeof Published;
  await publishSite({ root, seeds, compress, base, out, work, version, logger });
}

/** Lets Vite build the client and the worker, where anything that they are built from has changed. */
async function buildCode(builder: ViteBuilder, work: string, version: string): Promise<void> {
  if (builtVersion(work) === version) {
    // Vite would otherwise think that its own way of building is wanted, and take as long as a first build.
    for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
    return;
  }
  forgetBuilt(work);
  const { client, ssr, offline } = builder.environments;
  if (client === undefined || ssr === undefined || offline === undefined)
    throw new TypeError('Vite has no client, no ssr or no offline environment.');
  await builder.build(client);
  await builder.build(ssr);
  await builder.build(offline);
  noteBuilt(work, version);
}
