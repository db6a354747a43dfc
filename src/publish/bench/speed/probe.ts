/** What a page measures of itself while it is visited. Runs in the page, before anything else there. */

/** The measurements, as they stand on the page's window. */
export interface Probe {
  lcp: number;
  cls: number;
  /** Start and duration of each task of more than 50 ms. */
  readonly longTasks: [start: number, duration: number][];
  /** How long each tap or key took to the next picture. */
  readonly interactions: number[];
  /** The texts that the heading has had, with the moment after each was painted. */
  readonly headings: [text: string, at: number][];
}

export interface ProbedWindow {
  probe: Probe;
}

export function startProbe(): void {
  const probe: Probe = {
    lcp: 0,
    cls: 0,
    longTasks: [],
    interactions: [],
    headings: [],
  };
  (globalThis as unknown as ProbedWindow).probe = probe;
  const observe = (
    type: string,
    note: (entry: PerformanceEntry) => void,
    more: object = {},
  ): void => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type, buffered: true, ...more });
  };
  observe('largest-contentful-paint', ({ startTime }) => (probe.lcp = startTime));
  observe('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as unknown as {
      hadRecentInput: boolean;
      value: number;
    };
    if (!hadRecentInput) probe.cls += value;
  });
  observe('longtask', ({ startTime, duration }) => probe.longTasks.push([startTime, duration]));
  const ofTap = (entry: PerformanceEntry): void => {
    if ((entry as unknown as { interactionId: number }).interactionId > 0)
      probe.interactions.push(entry.duration);
  };
  observe('event', ofTap, { durationThreshold: 16 });
  const now = (): number => performance.timeOrigin + performance.now();
  /** After the frame that shows what stands there now. */
  const painted = (note: () => void): void => void requestAnimationFrame(() => setTimeout(note, 0));
  let last = '';
  const look = (): void => {
    const text = document.querySelector('h1')?.textContent ?? '';
    if (text !== last) {
      last = text;
      painted(() => probe.headings.push([text, now()]));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) painted(() => probe.headings.push([last, now()]));
  });
  addEventListener('click', () => sessionStorage.setItem('clicked', String(now())), {
    capture: true,
  });
}
