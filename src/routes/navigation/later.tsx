/** What lies below the first screen of a page that a reader goes on to: made when that screen has been painted. */
import { createContext, useContext, useDeferredValue, type ReactNode } from 'react';

/** Whether a page is made in one piece: one that the server sent, and one in the midst of which the reader is to land. */
export const InOnePiece = createContext(true);

export function Later({ children }: { children: ReactNode }) {
  const isWhole = useContext(InOnePiece);
  const isDue = useDeferredValue(true, isWhole ? undefined : false);
  // Until then the foot of the page is out of sight.
  return isDue ? children : <div className="min-h-screen" />;
}
