import { noAnswer } from '../phrases/offline.ts';

/** How long a reader is left without an answer. */
const patience = 5_000;

/** What the promise gives, where it does so in time. Rejects otherwise: some browsers never say whether they keep anything. */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new Error(noAnswer));
    const timer = setTimeout(giveUp, patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
