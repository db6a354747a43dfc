/** The given seed against the copy that people have marked. */
import { describe, expect, it } from 'vitest';
import marked from './000_c59ae9a75706696f.marked.json' with { type: 'json' };
import { article, direct, hussein, inFile, lineStarts, words } from './seed.fixture.ts';

describe('seed 000 against the marked copy', () => {
  const types = { person: 'PER', organization: 'ORG', place: 'LOC' } as const;
  const kinds = new Map(article.entities.map(({ id, kind }) => [id, types[kind]]));
  /** The names found, and those of the repeated headlines, which stand where the headline's do. */
  const found = article.mentions
    .filter(({ how }) => how !== 'role' && how !== 'pronoun')
    .flatMap(({ range, how, entity }) => {
      const type = how === 'demonym' ? 'MISC' : kinds.get(entity);
      const { start, end } = inFile(range);
      const copies =
        range.block === article.headline.id
          ? article.cleaned.filter(({ rule }) => rule === 'headline/repeated')
          : [];
      const shifts = copies.map(({ line }) => (lineStarts[line - 1] ?? 0) - (lineStarts[2] ?? 0));
      return [0, ...shifts].map((shift) => `${start + shift}-${end + shift} ${type}`);
    });
  const wanted = marked.names.map(({ start, end, type }) => `${start}-${end} ${type}`);

  it('finds the names, each with its extent and kind', () => {
    const right = found.filter((name) => wanted.includes(name)).length;
    expect((2 * right) / (found.length + wanted.length)).toBeGreaterThanOrEqual(0.95);
  });

  it('finds exactly the quotations and their speakers', () => {
    const quotations = direct.flatMap(({ pieces, attribution }) =>
      pieces.map((piece) => ({
        ...inFile(piece),
        as: attribution && words(attribution.as),
        speaker: attribution?.speaker,
      })),
    );
    expect(quotations).toEqual(
      marked.quotations.map(({ start, end, as }) => ({ start, end, as, speaker: hussein?.id })),
    );
  });
});
