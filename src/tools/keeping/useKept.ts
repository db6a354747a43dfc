import { useEffect, useState } from 'react';
import { everything, onChange, type Kept, type Shelf } from '../../library/keeping.ts';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import { reasonOf, tell } from '../tell.ts';

/** Everything of one kind that is kept on this device, in step with every tab. Nothing until it has been read. */
export function useKept<S extends Shelf>(shelf: S): readonly Kept<S>[] | undefined {
  const [kept, setKept] = useState<readonly Kept<S>[]>();
  useEffect(() => {
    let shown = true;
    const read = (): void => {
      everything(shelf).then(
        (all) => shown && setKept(all),
        (error: unknown) => tell(phrases.keepFailed(reasonOf(error))),
      );
    };
    read();
    const stop = onChange(read);
    return () => {
      shown = false;
      stop();
    };
  }, [shelf]);
  return kept;
}
