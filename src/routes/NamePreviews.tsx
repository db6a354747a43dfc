import { lazy, Suspense, useEffect, useState } from 'react';
import type { FirstName } from '../tools/preview/usePreviewed.ts';
import { withSheet } from './withSheet.ts';

const EntityPreview = lazy(async () => ({
  default: (await withSheet(import('../tools/preview/EntityPreview.tsx'), 'preview')).EntityPreview,
}));

/** Brings what shows a preview of a name's page when the reader first comes upon a name, by pointer, finger or key. Until then, and without a script, a name is a plain link. */
export function NamePreviews() {
  const [first, setFirst] = useState<FirstName>();
  // With its page goes what was seen on it.
  useEffect(() => () => setFirst(undefined), []);
  useEffect(() => {
    if (first !== undefined) return;
    const note = (event: Event): void => {
      const { target, type } = event;
      const link = target instanceof Element && target.closest('a.entity');
      if (!link) return;
      // A card that a finger opens gives focus to its first name, and nobody has come to that.
      if (type === 'focusin' && !link.matches(':focus-visible')) return;
      setFirst({ link, isPressed: fingerOf(event) });
    };
    const events = ['pointerover', 'focusin'];
    for (const event of events) document.addEventListener(event, note);
    return () => {
      for (const event of events) document.removeEventListener(event, note);
    };
  }, [first]);
  return (
    first && (
      <Suspense>
        <EntityPreview first={first} />
      </Suspense>
    )
  );
}

/** Tells whether the finger that an event comes from is still down. */
function fingerOf(event: Event): () => boolean {
  let isDown = event instanceof PointerEvent && event.pointerType === 'touch';
  const lift = (): void => void (isDown = false);
  for (const end of ['pointerup', 'pointercancel'])
    addEventListener(end, lift, { capture: true, once: true });
  return () => isDown;
}
