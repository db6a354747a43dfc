/** The app in a browser: the cache, the router, and the page that the server sent brought to life. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { array, object, string, type Decoder } from './article/decoder.ts';
import { FailureBoundary } from './routes/failure.tsx';
import { Frame, loadFrame } from './routes/frame.tsx';

/** The data that a prerendered page was made from, as it stands in the page. */
const pageData = object({
  path: string,
  data: array(((value: unknown) => value) as Decoder<unknown>),
});

export function startApp(): void {
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
  if (adoptData(client)) hydrateRoot(root, app);
  else {
    const show = (): void => createRoot(root).render(app);
    // A frame without its data says so itself.
    loadFrame(client).then(show, show);
  }
  import.meta.hot?.on('seeds:changed', () => void client.invalidateQueries());
}

/** Puts the page's data into the cache. False where the page was not rendered for this address (404.html, development). */
function adoptData(client: QueryClient): boolean {
  const block = document.getElementById('page-data')?.textContent;
  if (!block) return false;
  const { path, data } = pageData(JSON.parse(block), 'page-data');
  for (const entry of data) {
    const [key, value] = entry as [string, unknown];
    client.setQueryData([key], value);
  }
  return path === location.pathname;
}
