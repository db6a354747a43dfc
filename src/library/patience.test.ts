import { describe, expect, it, vi } from 'vitest';
import { inTime } from './patience.ts';

describe('inTime', () => {
  it('gives what the promise gives, or why it fails', async () => {
    await expect(inTime(Promise.resolve(7))).resolves.toBe(7);
    await expect(inTime(Promise.reject(new Error('full')))).rejects.toThrow('full');
  });

  it('waits for nobody without end', async () => {
    vi.useFakeTimers();
    const waited = expect(inTime(new Promise(() => undefined))).rejects.toThrow(/not answered/);
    await vi.advanceTimersByTimeAsync(5_000);
    await waited;
    vi.useRealTimers();
  });
});
