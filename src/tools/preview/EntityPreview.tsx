import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-router';
import { kindName } from '../../components/dossier/Identity.tsx';
import { MarkedText } from '../../components/dossier/Passages.tsx';
import { StatedTime } from '../../components/StatedTime.tsx';
import type { Dossier } from '../../archive/dossier/dossier.ts';
import type { EntityId } from '../../article/id.ts';
import { entityPath, findEntityAt, findPagePath, hrefOf } from '../../paths.ts';
import * as phrases from '../../phrases/dossier.ts';
import { dossierQuery } from '../../queries.ts';
import { placeOf } from './placing.ts';
import { cardId, usePreviewed, type FirstName } from './usePreviewed.ts';

/** The card about a name that the reader rests on. `first` is the name that brought it. */
export function EntityPreview({ first }: { first: FirstName }) {
  const { pathname } = useLocation();
  const link = usePreviewed(first);
  const id = link?.isConnected ? findEntityOf(link) : undefined;
  // A name says nothing of itself on its own page.
  if (link === undefined || id === undefined || entityPath(id) === pathname) return null;
  return <Card key={`${pathname} ${id}`} id={id} link={link} />;
}

function findEntityOf(link: Element): EntityId | undefined {
  const { pathname } = new URL(link.getAttribute('href') ?? '', location.href);
  return findEntityAt(findPagePath(pathname) ?? '');
}

function Card({ id, link }: { id: EntityId; link: Element }) {
  // Where the page cannot be had there is nothing to preview; the link still leads to it.
  const { data: dossier } = useQuery(dossierQuery(id));
  const card = useRef<HTMLDivElement>(null);
  usePlacement(card, link, dossier !== undefined);
  if (dossier === undefined) return null;
  const where = link.closest(':popover-open, dialog[open], main') ?? document.body;
  return createPortal(
    <div ref={card} id={cardId} popover="manual" role="note" className="name-preview">
      <Summary dossier={dossier} />
      <p>
        <a href={hrefOf(entityPath(id))} tabIndex={-1}>
          {phrases.openPage}
        </a>
      </p>
    </div>,
    where,
  );
}

function Summary({ dossier }: { dossier: Dossier }) {
  const { kind, name, geography, note, role, articles, totals, stories } = dossier;
  const newest = stories.find(({ passages }) => passages.length > 0);
  const last = newest?.passages.at(-1);
  return (
    <>
      <p className="aside">{kindName(kind, geography)}</p>
      <p className="name-preview-name">
        <bdi>{name}</bdi>
      </p>
      {role !== undefined && <p>{role}</p>}
      {note?.description && (
        <p>
          {note.description.text} <span className="aside">{phrases.editorNotes}</span>
        </p>
      )}
      <p className="aside">{phrases.counts(articles, totals.passages, totals.said)}</p>
      {newest && last && (
        <blockquote
          lang={newest.article.language}
          dir={last.direction ?? newest.article.direction}
          className="name-preview-last"
        >
          <p className="name-preview-words">
            <MarkedText text={last.text} marks={last.marks} />
          </p>
          {newest.article.datePublished && (
            <footer className="aside">
              <StatedTime date={newest.article.datePublished} />
            </footer>
          )}
        </blockquote>
      )}
    </>
  );
}

/** Shows the card beside its link, and ties it to the link for who hears the page. */
function usePlacement(
  card: React.RefObject<HTMLDivElement | null>,
  link: Element,
  isReady: boolean,
): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (!isReady || element === null) return;
    element.showPopover();
    const place = (): void => placeAt(element, link);
    place();
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [card, link, isReady]);
  useEffect(() => {
    if (!isReady) return;
    link.setAttribute('aria-describedby', cardId);
    return () => link.removeAttribute('aria-describedby');
  }, [link, isReady]);
}

/** Styles set by a script, which the policy lets be: only the attribute in markup is forbidden. */
function placeAt(card: HTMLElement, link: Element): void {
  card.style.maxHeight = '';
  const { innerWidth: width, innerHeight: height } = window;
  const isRightToLeft = getComputedStyle(link).direction === 'rtl';
  const placed = placeOf(
    link.getBoundingClientRect(),
    card.getBoundingClientRect(),
    { width, height },
    isRightToLeft,
  );
  card.style.left = `${placed.left}px`;
  card.style.top = `${placed.top}px`;
  card.style.maxHeight = `${placed.height}px`;
}
