/** The publisher as a Vite plugin: seeds in; a site of static pages and their data out. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Connect,
  Plugin,
  PreviewServer,
  ResolvedConfig,
  ViteBuilder,
  ViteDevServer,
} from 'vite';
import { settingsScript } from '../library/settings.ts';
import { dataPath } from '../paths.ts';
import { interfaceLanguageOf } from '../phrases/language.ts';
import { printed, type Problem } from '../compiler/problem.ts';
import { compileSeeds } from './edition.ts';
import type { renderSettings } from './prerender.tsx';
import { readSeeds } from './seeds.ts';
import { dataOf } from './site.ts';
import { writeSite } from './write.ts';

export interface PublishOptions {
  /** Folder of seeds, from the project's root. */
  readonly seeds: string;
}

const workFolder = '.on-record';

export function publish({ seeds }: PublishOptions): Plugin {
  let config: ResolvedConfig;
  const folder = (): string => resolve(config.root, seeds);
  return {
    name: 'on-record:publish',
    config: (user) => ({
      define: {
        'import.meta.env.INTERFACE_LANGUAGE': JSON.stringify(
          interfaceLanguageOf(readSeeds(resolve(user.root ?? '.', seeds)).edition.language),
        ),
      },
      base: user.base ?? baseOf(resolve(user.root ?? '.', seeds)),
      build: {
        // Browsers of May 2024 on; older ones still read the HTML.
        target: ['chrome123', 'firefox125', 'safari17.5'],
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
      },
      environments: {
        ssr: {
          build: {
            ssr: true,
            outDir: join(workFolder, 'ssr'),
            emptyOutDir: true,
            rolldownOptions: { input: 'src/publish/prerender.tsx' },
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(builder, folder()) },
    }),
    transformIndexHtml: (html, { server }) => (server ? withSettings(html, server) : html),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) => serveSeeds(server, folder()),
    configurePreviewServer: servePreview,
  };
}

/** In development, too, a page has the reading settings. */
async function withSettings(html: string, server: ViteDevServer): Promise<string> {
  const renderer: unknown = await server.ssrLoadModule('/src/publish/prerender.tsx');
  const { renderSettings: settings } = renderer as { renderSettings: typeof renderSettings };
  return html
    .replace('<!--head-->', () => `<script>${settingsScript}</script>`)
    .replace('<!--settings-->', settings);
}

/** The path below which the site lives: that of the edition's address. */
function baseOf(folder: string): string {
  const { address } = readSeeds(folder).edition;
  return address === undefined ? '/' : new URL(address).pathname;
}

async function buildSite(builder: ViteBuilder, folder: string): Promise<void> {
  const { archive, problems } = compileSeeds(builder.config.root, folder);
  report(problems, builder.config.logger);
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined)
    throw new TypeError('Vite has no client or no ssr environment.');
  await builder.build(client);
  await builder.build(ssr);
  const { root, base, build } = builder.config;
  const renderer = pathToFileURL(resolve(root, workFolder, 'ssr/prerender.js')).href;
  await writeSite({
    archive,
    base,
    out: resolve(root, build.outDir),
    media: join(folder, 'media'),
    renderer,
  });
  builder.config.logger.info(
    `${archive.articles.length} articles, ${archive.dossiers.size} dossiers, ${archive.quotations.length} quotations published to ${build.outDir}/`,
  );
}

function report(problems: readonly Problem[], logger: ResolvedConfig['logger']): void {
  for (const problem of problems) {
    const line = printed(problem);
    if (problem.severity === 'error') logger.error(line);
    else if (problem.severity === 'warning') logger.warn(line);
    else logger.info(line);
  }
}

/** In development the data comes from memory, compiled anew when a seed changes; open pages then fetch it again, without a reload. */
function serveSeeds(server: ViteDevServer, folder: string): void {
  let data: ReadonlyMap<string, unknown> = new Map();
  const compile = (): void => {
    const { archive, problems } = compileSeeds(server.config.root, folder);
    report(problems, server.config.logger);
    data = new Map(Array.from(dataOf(archive), ([path, value]) => [`/${dataPath(path)}`, value]));
  };
  compile();
  let pending: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder + sep)) return;
    // An editor's program may empty a file before it writes it: wait until the folder is at rest.
    clearTimeout(pending);
    pending = setTimeout(() => {
      compile();
      server.ws.send({ type: 'custom', event: 'seeds:changed' });
    }, 100);
  });
  server.middlewares.use((request, response, next) => {
    const path = decodedPath(request);
    if (!path.startsWith('/data/')) return next();
    const value = data.get(path);
    response.statusCode = value === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(value ?? null));
  });
}

function decodedPath({ url = '/' }: Connect.IncomingMessage): string {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** The preview answers as a static host would: folders by their index.html, the headers of `_headers`, 404.html for what is not there. */
function servePreview(server: PreviewServer): () => void {
  const { root, base, build } = server.config;
  const out = resolve(root, build.outDir);
  server.middlewares.use((request, response, next) => {
    const headers = headerRules(readFileSync(join(out, '_headers'), 'utf8'));
    const path = decodedPath(request);
    for (const [prefix, name, value] of headers) {
      if (path.startsWith(prefix)) response.setHeader(name, value);
    }
    const index = `${path.replace(/\/?$/, '/')}index.html`;
    if (path.startsWith(base) && existsSync(join(out, index.slice(base.length))))
      request.url = encodeURI(index);
    next();
  });
  return () => {
    server.middlewares.use((_request, response) => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(join(out, '404.html')));
    });
  };
}

/** The rules of a `_headers` file: path prefix, name and value of each. */
function headerRules(file: string): readonly (readonly [string, string, string])[] {
  let prefix = '/';
  return file.split('\n').flatMap((line) => {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (!line.startsWith(' ') && line !== '') prefix = line.replace(/\*$/, '');
    return name !== undefined && value !== undefined ? [[prefix, name, value] as const] : [];
  });
}
