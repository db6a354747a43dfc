import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { forgetOldest } from './ahead.ts';

describe('forgetting', () => {
  it('keeps the newest data, and the oldest too while a page shows it', () => {
    const client = new QueryClient();
    for (let n = 0; n < 300; n += 1) client.setQueryData([`/${n}/`], n, { updatedAt: n + 1 });
    const leave = new QueryObserver(client, { queryKey: ['/0/'], enabled: false }).subscribe(
      () => undefined,
    );
    forgetOldest(client);
    const left = client.getQueryCache().getAll();
    expect(left).toHaveLength(121);
    expect(client.getQueryData(['/0/'])).toBe(0);
    expect(client.getQueryData(['/1/'])).toBeUndefined();
    expect(client.getQueryData(['/299/'])).toBe(299);
    leave();
    client.clear();
  });
});
