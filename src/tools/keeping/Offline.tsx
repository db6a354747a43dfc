import { useEffect, useState } from 'react';
import { discardKept, filesOfEdition, findKept, type Kept } from '../../offline/onDevice.ts';
import * as phrases from '../../phrases/offline.ts';
import { reasonOf, tell } from '../tell.ts';
import { KeepFiles, sizeOf } from './KeepFiles.tsx';

/** What of this edition is on this device, more of it, and none of it. */
export function Offline() {
  const [kept, setKept] = useState<Kept | 'nothing'>();
  const weigh = (): void => {
    findKept().then(
      (found) => setKept(found ?? 'nothing'),
      () => setKept('nothing'),
    );
  };
  useEffect(weigh, []);
  if (kept === undefined) return null;
  return (
    <section aria-labelledby="offline">
      <h2 id="offline">{phrases.offlineTitle}</h2>
      {kept === 'nothing' ? (
        <p>{phrases.notHere}</p>
      ) : (
        <>
          <p>{phrases.always}</p>
          <p>{phrases.onThisDevice(kept.pages, sizeOf(kept.bytes))}</p>
          <div className="tool-row">
            <KeepFiles label={phrases.keepEdition} files={filesOfEdition} onEnd={weigh} />
            {kept.bytes > 0 && (
              <button type="button" className="tool-button" onClick={() => discard(weigh)}>
                {phrases.deletePages}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function discard(weigh: () => void): void {
  discardKept().then(
    () => {
      tell(phrases.deletedPages);
      weigh();
    },
    (error: unknown) => tell(reasonOf(error)),
  );
}
