import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unaccountedLines, unprovenBlocks } from './account.ts';
import { fileOf } from './sample.ts';
import { linesOf, readSource } from './source.ts';

const page = (...body: string[]) =>
  ['Harbour Daily', 'Council Hears Report On Bridge', '2021-03-04 00:00:00', ...body].join('\n\n');
const prose = 'The council met on Tuesday to hear the report about the old bridge.';

function draftOf(text: string) {
  const file = fileOf(text);
  const { drafts, problems } = readSource(file);
  const [draft] = drafts;
  if (!draft) throw new Error(`No draft: ${problems[0]?.message}`);
  return { draft, problems, lines: linesOf(file) };
}

const textsOf = (text: string) =>
  draftOf(text).draft.blocks.flatMap((block) => ('text' in block ? [block.text] : []));

describe('readSource', () => {
  it.each([
    ['', 'source/empty'],
    [' \n\t\n', 'source/empty'],
    [new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]), 'decode/binary'],
    [Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 9), 'decode/binary'],
  ])('refuses %j with a reason that names the file', (content, code) => {
    const { drafts, problems } = readSource(fileOf(content, 'odd.txt'));
    expect(drafts).toEqual([]);
    expect(problems[0]).toMatchObject({ severity: 'error', code, file: 'odd.txt' });
    expect(problems[0]?.message).toContain('odd.txt');
  });

  it('says what stands in for a headline that is not there', () => {
    const { draft, problems } = draftOf(`${prose} ${prose}\n\n${prose}`);
    expect(draft.headline.text).toBe(prose);
    expect(problems.map((it) => it.code)).toContain('headline/missing');
    expect(draft.blocks).toHaveLength(2);
  });

  it('joins the lines of a hard-wrapped paragraph', () => {
    const wrapped = 'The council which met\non Tuesday heard that\nthe bridge was safe.';
    expect(textsOf(page(wrapped, prose))).toContain(wrapped.replaceAll('\n', ' '));
  });

  it('leaves lines that are paragraphs of their own apart', () => {
    expect(textsOf(page(`${prose}\n${prose} Again.`))).toEqual([prose, `${prose} Again.`]);
  });

  it('keeps a story about sponsored links', () => {
    const about = 'The law on Sponsored Links in search results was passed on Monday evening.';
    const { draft } = draftOf(page(prose, about, 'Sponsored Links'));
    expect(draft.blocks.map((it) => 'text' in it && it.text)).toEqual([prose, about]);
    expect(draft.cleaned).toHaveLength(1);
  });

  it('keeps a paragraph that says what the headline says', () => {
    const text = ['Harbour Daily', prose, prose, '2021-03-04', prose, `More: ${prose}`].join(
      '\n\n',
    );
    const { draft } = draftOf(text);
    expect(draft.headline.text).toBe(prose);
    expect(draft.blocks[0]).toMatchObject({ type: 'paragraph', text: prose });
  });

  it('never takes the date of a picture for that of publication', () => {
    const caption = 'A boat passes below the old bridge in the harbour, May 2, 2019.';
    const { draft, problems } = draftOf(
      ['Council Hears Report On Bridge', prose, '© AP Photo / Jane Roe', caption, prose].join(
        '\n\n',
      ),
    );
    expect(draft.datePublished).toBeUndefined();
    expect(draft.blocks[1]).toMatchObject({ type: 'figure', dateCreated: { iso: '2019-05-02' } });
    expect(problems.map((it) => it.code)).toContain('date/missing');
  });

  it('ties a marked footnote to its mark', () => {
    const { draft } = draftOf(
      page(
        `${prose} The Grey Army* took part.`,
        '*The Grey Army is a group of voters that was founded in 1999.',
      ),
    );
    expect(draft.blocks.at(-1)).toMatchObject({ type: 'footnote', anchored: 'marked' });
  });

  it('sets Arabic from right to left', () => {
    const { draft } = draftOf(
      'انفجار في سوق شعبي في المدينة\n\nقال المصدر إن الانفجار وقع في السوق يوم الثلاثاء من هذا الأسبوع بعد أن كان هادئا.',
    );
    expect([draft.language, draft.direction]).toEqual(['ar', 'rtl']);
  });

  it('loses no line of any text and proves every block', () => {
    const words = fc.constantFrom(
      'the',
      'Council',
      '©',
      '*',
      '2021-03-04',
      'Source:',
      'said.',
      '"No"',
      'Read more:',
      'By',
      'الخبر',
      '会议。',
      '-',
      '',
    );
    const line = fc.oneof(
      fc.array(words, { maxLength: 14 }).map((it) => it.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (texts) => {
        const file = fileOf(texts.join('\n'));
        const { drafts, problems } = readSource(file);
        expect(drafts.length > 0 || problems.some((it) => it.severity === 'error')).toBe(true);
        if (drafts.length > 0) expect(unaccountedLines(drafts, linesOf(file))).toEqual([]);
        expect(drafts.flatMap((draft) => unprovenBlocks(draft, linesOf(file)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { drafts, problems } = readSource(fileOf(bytes));
        expect(drafts.length > 0 || problems.some((it) => it.severity === 'error')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
