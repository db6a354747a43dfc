import { describe, expect, it } from 'vitest';
import { deepest, treeSizeOf } from './limits.ts';

describe('treeSizeOf', () => {
  it.each([
    ['<p>a<p>b<p>c', 3, 1],
    ['<div><div></div></div>', 2, 2],
    ['<br><img><hr/>', 3, 0],
    ['<script><div><div></script>', 1, 0],
    ['<!-- <div> --><b>', 1, 1],
    ['<a title="<b>">x</a>', 1, 1],
    ['</p></div>1 < 2', 0, 0],
  ])('counts %j', (html, elements, depth) => {
    expect(treeSizeOf(html)).toEqual({ elements, depth });
  });

  it('stops at the limit of depth, and takes linear time for what is never closed', () => {
    expect(treeSizeOf('<div>'.repeat(100_000)).depth).toBe(deepest + 1);
    const start = performance.now();
    treeSizeOf('<a "'.repeat(300_000));
    treeSizeOf('<!--'.repeat(300_000));
    treeSizeOf('</x>'.repeat(300_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
