import type { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useDeferredValue, useEffect, useState } from 'react';
import { matchPath, type Location } from 'react-router';
import type { NewsArticle } from '../article/article.ts';
import type { ArticleId } from '../article/id.ts';
import { toolPhrases as phrases } from '../phrases/tools.ts';
import { articleQuery } from '../queries.ts';
import { MoreMenu } from './MoreMenu.tsx';
import { NoteButton, NoteDialog, NoteMarks } from './keeping/Notes.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { Palette } from './Palette.tsx';
import { findSelectedPassage, type SelectedPassage } from './passageSelection.ts';
import { QuoteSlots } from './quoting/QuoteSlots.tsx';
import { Related } from './Related.tsx';
import { Resume } from './keeping/Resume.tsx';
import { findFocusedName, NameChoice } from './stepping/NameChoice.tsx';
import { TrailBar } from './stepping/TrailBar.tsx';
import { useMarkedSpeakers } from './stepping/useMarkedSpeakers.ts';
import { useTrail } from './stepping/useTrail.ts';
import { onMessage, tell } from './tell.ts';
import { useAsked } from './useAsked.ts';
import { useCommands, type Panel } from './useCommands.ts';
import { useSaved } from './keeping/useSaved.ts';
import { useVoices } from './useVoices.ts';

const Listening = lazy(async () => ({ default: (await import('./Listening.tsx')).Listening }));

/** The reader's tools, on every page from first use on: what buttons and keys do, and what they show. */
export function Tools({ client, location }: { client: QueryClient; location: Location }) {
  const { pathname } = location;
  const article = findArticle(client, pathname);
  const message = useMessage();
  // A page is shown first, and gets its tools then.
  const isDue = useDeferredValue(pathname) === pathname;
  return (
    <>
      {isDue && (
        <>
          <QuoteSlots key={`quotes ${pathname}`} client={client} article={article} />
          <PageTools key={pathname} client={client} article={article} />
        </>
      )}
      <output className="tool-message">{message}</output>
    </>
  );
}

/** What belongs to one page, and goes with it. */
function PageTools({ client, article }: { client: QueryClient; article: NewsArticle | undefined }) {
  const [panel, setPanel] = useState<Panel>();
  const [passage, setPassage] = useState<SelectedPassage>();
  const toggleSaved = useSaved(article);
  const canListen = useVoices().length > 0;
  const show = (wanted: Panel): void => {
    const selected = findSelectedPassage();
    if (wanted === 'note' && selected === undefined) return tell(phrases.noteNeedsSelection);
    setPassage(selected);
    setPanel(wanted);
  };
  const stepping = useTrail(article);
  useMarkedSpeakers();
  const follow = (): void => {
    const name = article && findFocusedName(article);
    if (name === undefined) show('names');
    else stepping.follow(name.id, name.name);
  };
  const { step } = stepping;
  const commands = useCommands({ article, canListen, show, toggleSaved, step, follow });
  useAsked(commands);
  const close = (): void => setPanel(undefined);
  // In a task of its own: the reader is often scrolling when the tools come.
  const isDue = useDeferredValue(true, false);
  return (
    <>
      {panel === 'palette' && <Palette client={client} commands={commands} close={close} />}
      {panel === 'keys' && <KeyHelp commands={commands} close={close} />}
      <TrailBar stepping={stepping} />
      {article && isDue && (
        <>
          <NoteMarks article={article} />
          <Related client={client} article={article} />
          <NoteButton
            open={(selected) => {
              setPassage(selected);
              setPanel('note');
            }}
          />
          <Resume article={article} />
          {panel === 'more' && <MoreMenu article={article} commands={commands} close={close} />}
          {panel === 'names' && (
            <NameChoice article={article} follow={stepping.follow} close={close} />
          )}
          {panel === 'note' && passage && (
            <NoteDialog article={article} passage={passage} close={close} />
          )}
          {panel === 'listen' && (
            <Suspense>
              <Listening article={article} close={close} />
            </Suspense>
          )}
        </>
      )}
    </>
  );
}

/** The article of this page. */
function findArticle(client: QueryClient, pathname: string): NewsArticle | undefined {
  const slug = matchPath('/articles/:slug', pathname)?.params.slug;
  if (slug === undefined) return undefined;
  return client.getQueryData(articleQuery(slug as ArticleId).queryKey);
}

/** The last message, for as long as it takes to read. */
function useMessage(): string {
  const [message, setMessage] = useState('');
  useEffect(() => {
    let fade: ReturnType<typeof setTimeout> | undefined;
    onMessage((next) => {
      clearTimeout(fade);
      // The same words again are said again.
      setMessage('');
      requestAnimationFrame(() => setMessage(next));
      fade = setTimeout(() => setMessage(''), 6000);
    });
    return () => onMessage(undefined);
  }, []);
  return message;
}
