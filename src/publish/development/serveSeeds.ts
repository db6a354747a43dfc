/** The development server's share of publishing: data, search index and pictures from the seeds, without a build. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Problem } from '../../compiler/problem.ts';
import { decodedPath } from '../preview.ts';
import type { developmentData, DevelopmentData } from './data.ts';

export interface DevelopmentPlaces {
  readonly folder: string;
  /** Where pictures are kept in the forms that pages show. */
  readonly media: string;
  readonly report: (problems: readonly Problem[]) => void;
}

/** The data comes from memory, compiled anew when a seed changes; open pages then fetch it again, without a reload. */
export function serveSeeds(server: ViteDevServer, places: DevelopmentPlaces): void {
  const { folder, media } = places;
  // Not waited for: the server loads no module before all plugins are configured.
  let data = compiled(server, places);
  let pending: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder + sep)) return;
    // An editor's program may empty a file before it writes it: wait until the folder is at rest.
    clearTimeout(pending);
    pending = setTimeout(() => {
      data = compiled(server, places);
      data.then(
        () => server.ws.send({ type: 'custom', event: 'seeds:changed' }),
        (error: unknown) => server.config.logger.error(String(error)),
      );
    }, 100);
  });
  server.middlewares.use((request, response, next) => {
    const path = decodedPath(request);
    const picture = join(media, basename(path));
    if (path.startsWith('/media/') && existsSync(picture)) {
      if (picture.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml');
      return response.end(readFileSync(picture));
    }
    if (!/^\/(?:data|search)\/.*\.json$/.test(path)) return next();
    data
      .then(({ find }) => {
        const json = find(path);
        response.statusCode = json === undefined ? 404 : 200;
        response.setHeader('Content-Type', 'application/json');
        response.end(json ?? 'null');
      })
      .catch(next);
  });
}

/** What pages fetch. The compiler is loaded as the pages are, not with Vite's configuration. */
async function compiled(
  server: ViteDevServer,
  { folder, media, report }: DevelopmentPlaces,
): Promise<DevelopmentData> {
  const module: unknown = await server.ssrLoadModule('/src/publish/development/data.ts');
  const { developmentData: dataIn } = module as { developmentData: typeof developmentData };
  const made = await dataIn(server.config.root, folder, media);
  report(made.problems);
  return made;
}
