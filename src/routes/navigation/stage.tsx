/** Pages that are kept alive when the reader goes on, so that Back shows them again and makes nothing. */
import type { QueryClient } from '@tanstack/react-query';
import { Activity, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Location } from 'react-router';
import { InOnePiece } from './later.tsx';

/** Pages in memory, the one that is shown included. */
const most = 3;

/** Whether a page's data is there: then it is shown at once, in one piece. */
export function isAtHand(client: QueryClient, { pathname }: Location): boolean {
  return client.getQueryState([pathname])?.data !== undefined;
}

/** The pages shown last, that of `shown` at the end. Only what is made of data alone is kept: it cannot change. */
export function useKept(client: QueryClient, shown: Location): readonly Location[] {
  const [kept, setKept] = useState<readonly Location[]>([shown]);
  if (kept.at(-1) === shown) return kept;
  const others = kept.filter((it) => it.pathname !== shown.pathname && isAtHand(client, it));
  const next = [...others, shown].slice(-most);
  setKept(next);
  return next;
}

/**
 * Where a page stands. While it is not shown its elements are out of the
 * document: nothing there may find them, for their ids are only unique on their
 * own page. React knows the outer element, and changes nothing between the two.
 */
export function Stage({ isShown, isWhole, children }: StageProps) {
  // As it was when the page was first shown: later it is there.
  const [inOnePiece] = useState(isWhole);
  return (
    <Activity mode={isShown ? 'visible' : 'hidden'}>
      <InOnePiece value={inOnePiece}>
        <Removable>{children}</Removable>
      </InOnePiece>
    </Activity>
  );
}

interface StageProps {
  isShown: boolean;
  /** Whether the reader may land in the midst of the page. */
  isWhole: boolean;
  children: ReactNode;
}

function Removable({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = content.current;
    if (element === null) return;
    if (!element.isConnected) place.current?.append(element);
    return () => element.remove();
  }, []);
  return (
    <div ref={place}>
      <div ref={content}>{children}</div>
    </div>
  );
}
