import { lazy, Suspense, useEffect, useState } from 'react';

const EntityPreview = lazy(async () => ({
  default: (await import('../tools/preview/EntityPreview.tsx')).EntityPreview,
}));

/** Brings what shows a preview of a name's page when the reader first comes upon a name, by pointer, finger or key. Until then, and without a script, a name is a plain link. */
export function NamePreviews() {
  const [first, setFirst] = useState<Element>();
  useEffect(() => {
    if (first !== undefined) return;
    const note = ({ target }: Event): void => {
      const link = target instanceof Element && target.closest('a.entity');
      if (link) setFirst(link);
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
