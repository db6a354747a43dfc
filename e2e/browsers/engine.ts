/** A browser as the journeys meet it, whatever protocol it speaks. */

export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly open: (address: string) => Promise<void>;
  /** Runs the body of an async function in the page and gives what it returns. */
  readonly evaluate: (body: string) => Promise<unknown>;
  /** Presses the primary button at a place in the window. */
  readonly press: (x: number, y: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Why a browser is not tried: it is not there. */
export class Absent extends Error {
  override readonly name = 'Absent';
}

/** Input as both WebDriver and WebDriver BiDi take it. */
export function pressActions(x: number, y: number): readonly object[] {
  return [
    {
      type: 'pointer',
      id: 'pointer',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}

export function typeActions(text: string): readonly object[] {
  const actions = Array.from(text).flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keys', actions }];
}

/** Tries until it holds; what it said last stands in the error. */
export async function until(
  what: string,
  attempt: () => Promise<unknown>,
  patience = 20_000,
): Promise<void> {
  const end = performance.now() + patience;
  let last: unknown;
  do {
    last = await attempt().catch((error: unknown) => error);
    if (last === true) return;
    await new Promise((resolve) => void setTimeout(resolve, 100));
  } while (performance.now() < end);
  throw new Error(`${what}: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
}
