/** Follows links to pages of ours without loading a document. Links are plain: one listener for all of them costs a page nothing, however many it has. */
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { findPagePath } from '../../paths.ts';

/** Stands beside the page within one boundary: until that has come to life, links are the browser's own. */
export function Following() {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const path = isPlain(event) ? findPathFollowed(event.target) : undefined;
      if (path === undefined) return;
      event.preventDefault();
      // A link to where the reader is begins no new visit.
      void navigate(path.to, { replace: path.isHere });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
  return null;
}

/** A click that nobody has answered, and that asks for no other window. */
function isPlain(event: MouseEvent): boolean {
  const { button, metaKey, altKey, ctrlKey, shiftKey, defaultPrevented } = event;
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey || defaultPrevented);
}

interface Followed {
  /** Below the site's base, with question and anchor. */
  readonly to: string;
  readonly isHere: boolean;
}

/** Where the link round an element leads, if that is a page of ours and no anchor on this one. */
function findPathFollowed(target: EventTarget | null): Followed | undefined {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) return;
  const { origin, pathname, search, hash } = link;
  const path = origin === location.origin ? findPagePath(pathname) : undefined;
  const isThisPage = pathname === location.pathname && search === location.search;
  if (path === undefined || (isThisPage && hash !== '')) return;
  return { to: path + search + hash, isHere: isThisPage && location.hash === '' };
}
