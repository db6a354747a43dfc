import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewsArticle } from '../../article/article.ts';
import { articleIdOf } from '../../article/id.ts';
import type { ArticleCard } from '../card.ts';
import type { Entry } from '../entry.ts';
import { findChanges } from './changes.ts';
import { copiesIn } from './copies.ts';
import { likenessOf, signatureOf } from './signature.ts';

const blocksOf = (...paragraphs: readonly string[]): NewsArticle['blocks'] =>
  paragraphs.map((text, n) => ({
    type: 'paragraph',
    id: `${n}` as NewsArticle['headline']['id'],
    text,
    source: [],
  }));
const signed = (text: string): string => signatureOf({ blocks: blocksOf(text) });

/** The made articles of the tests' edition: each a text of its own. */
const texts = readdirSync('e2e/seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`e2e/seeds/${name}`, 'utf8'));
const [text = ''] = texts;

function entryOf(name: string, words: string, more: Partial<ArticleCard>): Entry {
  const id = articleIdOf(`${name}.txt`);
  const card = { id, headline: name, language: 'en', direction: 'ltr', ...more } as const;
  return {
    key: name,
    card,
    direct: 0,
    reported: 0,
    weights: [],
    parts: [],
    signature: signed(words),
  };
}

const on = (iso: string) => {
  const precision = iso.includes('T') ? ('minute' as const) : ('day' as const);
  return { datePublished: { iso, precision } };
};

const relationsIn = (...entries: readonly Entry[]) =>
  [...copiesIn(entries)].map(
    ([id, copies]) =>
      `${id}: ${copies.map(({ relation, entry }) => `${relation} ${entry.card.id}`).join(', ')}`,
  );

describe('the likeness of two texts', () => {
  it('is next to nothing for texts of their own', () => {
    const signatures = texts.map(signed);
    const pairs = signatures.flatMap((one, n) =>
      signatures.slice(n + 1).map((other) => likenessOf(one, other)),
    );
    expect(Math.max(...pairs)).toBeLessThan(0.15);
  });

  it('stays above the threshold where a tenth of the words is edited or a quarter cut off', () => {
    for (const whole of texts) {
      const words = whole.split(/\s+/);
      const edited = words.map((word, n) => (n % 40 < 4 ? `other${n}` : word)).join(' ');
      const cut = words.slice(0, Math.ceil(words.length * 0.75)).join(' ');
      expect(likenessOf(signed(whole), signed(edited))).toBeGreaterThan(0.5);
      expect(likenessOf(signed(whole), signed(cut))).toBeGreaterThan(0.5);
    }
  });

  it('is not told for a text too short to tell', () => {
    expect(signed('The council met on Tuesday.')).toEqual('');
    expect(likenessOf('', '')).toBe(0);
  });
});

describe('copiesIn', () => {
  const mail = { publisher: 'Munster Mail' };
  const courier = { publisher: 'Lee Courier' };

  it('ties the same text from two outlets', () => {
    expect(
      relationsIn(
        entryOf('one', text, { ...mail, ...on('2026-10-14') }),
        entryOf('two', `CORK - ${text}`, { ...courier, ...on('2026-10-13') }),
      ),
    ).toEqual(['two: elsewhere one', 'one: elsewhere two']);
  });

  it('orders the versions of one outlet by their dates', () => {
    expect(
      relationsIn(
        entryOf('late', text, { ...mail, ...on('2026-10-13T18:00Z') }),
        entryOf('early', `${text} More.`, { ...mail, ...on('2026-10-13T09:00Z') }),
      ),
    ).toEqual(['early: later late', 'late: earlier early']);
  });

  it('does not say which version came first where the dates do not tell', () => {
    expect(
      relationsIn(
        entryOf('a', text, { ...mail, ...on('2026-10-13') }),
        entryOf('b', text, { ...mail, ...on('2026-10-13T09:00Z') }),
      ),
    ).toEqual(['b: version a', 'a: version b']);
  });

  it('keeps standing reports apart that are alike from one week to the next', () => {
    const report = (value: number): string =>
      `${text.slice(0, 1500)} The index closed at ${value}, and ${value * 3} shares changed hands, ${value % 7} of a hundred more than the week before, in quiet trade before the holiday.`;
    const [one, other] = [report(4210), report(4388)];
    const likeness = likenessOf(signed(one), signed(other));
    expect(likeness).toBeGreaterThan(0.5);
    expect(likeness).toBeLessThan(0.98);
    expect(
      relationsIn(
        entryOf('a', one, { ...mail, ...on('2026-10-20') }),
        entryOf('b', other, { ...mail, ...on('2026-10-13') }),
      ),
    ).toEqual([]);
  });

  it('looks at a bounded number of others, however many are the same', () => {
    const many = Array.from({ length: 3000 }, (_, n) => entryOf(`n${n}`, '', mail));
    const signature = signed(text);
    const copies = copiesIn(many.map((entry) => ({ ...entry, signature })));
    expect(Math.max(...Array.from(copies.values(), (it) => it.length))).toBeLessThanOrEqual(12);
  });
});

describe('findChanges', () => {
  const article = (...paragraphs: readonly string[]) =>
    ({
      headline: { id: 'h' as NewsArticle['headline']['id'], text: 'A Flood', source: [] },
      blocks: blocksOf(...paragraphs),
    }) as unknown as NewsArticle;
  const shown = (before: NewsArticle, after: NewsArticle) =>
    findChanges(before, after)?.map(({ words }) =>
      words.map(({ kind, text: part }) => (kind === 'same' ? part : `{${kind}:${part}}`)).join(''),
    );

  it('marks the words that were added and removed, and leaves out what stayed', () => {
    expect(
      shown(
        article('The sea rose.', 'Power failed in 12,000 homes.', 'A wall fell.'),
        article('The sea rose.', 'Power failed in 40,000 homes.', 'Nobody is missing.'),
      ),
    ).toEqual([
      'Power failed in{removed: 12,000}{added: 40,000} homes.',
      '{added:Nobody is missing.}',
      '{removed:A wall fell.}',
    ]);
  });

  it('gives nothing for two equal texts', () => {
    expect(shown(article('One.'), article('One.'))).toEqual([]);
  });

  it('holds every word of both versions in a paragraph that differs', () => {
    const word = fc.constantFrom('the', 'sea', 'rose', 'fell', 'again', 'Cobh');
    const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((it) => it.join(' '));
    const body = fc.array(sentence, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(body, body, (before, after) => {
        const changes = findChanges(article(...before), article(...after)) ?? [];
        const without = (kind: string): string =>
          changes
            .flatMap(({ words }) => words)
            .filter((it) => it.kind !== kind)
            .map((it) => it.text)
            .join(' ');
        const count = (from: string): number => from.split(/\s+/).filter(Boolean).length;
        const all = (them: readonly string[]): number => count(them.join(' '));
        const stayed = all(after) - count(without('removed'));
        expect(all(before) - count(without('added'))).toBe(stayed);
      }),
    );
  });
});
