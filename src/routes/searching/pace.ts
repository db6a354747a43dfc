/** When the reader last typed: what is likely to be asked no more a moment later is not fetched meanwhile. */
let last = -Infinity;

export function noteKey(): void {
  last = performance.now();
}

/** Milliseconds since the last key. */
export const sinceKey = (): number => performance.now() - last;

/** Resolves once nothing has been typed for so many milliseconds. */
export async function stillness(milliseconds: number): Promise<void> {
  for (let left = milliseconds - sinceKey(); left > 0; left = milliseconds - sinceKey())
    await new Promise((resolve) => setTimeout(resolve, left));
}
