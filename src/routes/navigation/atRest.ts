/** Runs some small jobs, told of at rest, one whenever the browser has time. Gives what stops it. */
export function atRest(jobs: () => readonly (() => void)[]): () => void {
  let left: (() => void)[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    left ??= jobs().toReversed();
    left.pop()?.();
    if (left.length > 0) timer = setTimeout(wait, 20);
  };
  // Safari has no idle moments to offer.
  const wait = (): void =>
    void ('requestIdleCallback' in window ? requestIdleCallback(next) : next());
  timer = setTimeout(wait, 200);
  return () => {
    left = [];
    clearTimeout(timer);
  };
}
