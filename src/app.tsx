/** The app in a browser: the cache, the router, and the page that the server sent brought to life. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import './breath.ts';
import { array, object, string, type Decoder } from './article/parsing/decoder.ts';
import { FailureBoundary } from './routes/failure.tsx';
import { Frame, loadFrame } from './routes/frame.tsx';

/** What stands in a prerendered page of the data that it was made from: what is short, and the edition's. */
const pageData = object({
  path: string,
  data: array(((value: unknown) => value) as Decoder<unknown>),
});

/** Starts the app; `own` is the page's own data, where it does not stand in the page. */
export function startApp(own: unknown): void {
  const root = document.getElementById('root');
  if (root === null) throw new TypeError('index.html has no element #root.');
  // A published file does not change under a reader, so nothing in the cache grows old.
  const client = new QueryClient({
    defaultOptions: {
      queries: { gcTime: Infinity, refetchOnWindowFocus: false, networkMode: 'offlineFirst' },
    },
  });
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        {/* The frame decides when a page follows its address. */}
        <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
          <FailureBoundary client={client}>
            <Frame client={client} />
          </FailureBoundary>
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>
  );
  if (adoptData(client, own)) hydrateRoot(root, app);
  else {
    const show = (): void => createRoot(root).render(app);
    // A frame without its data says so itself.
    loadFrame(client).then(show, show);
  }
  import.meta.hot?.on('seeds:changed', () => void client.invalidateQueries());
}

/** Puts the page's data into the cache. False where the page was not rendered for this address (404.html, development). */
function adoptData(client: QueryClient, own: unknown): boolean {
  const block = document.getElementById('page-data')?.textContent;
  if (!block) return false;
  const { path, data } = pageData(JSON.parse(block), 'page-data');
  for (const entry of data) {
    const [key, value] = entry as [string, unknown];
    client.setQueryData([key], value);
  }
  if (own) client.setQueryData([path.slice(import.meta.env.BASE_URL.length - 1)], own);
  return path === location.pathname;
}
