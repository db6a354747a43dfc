import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unaccountedLines, unprovenBlocks } from '../account.ts';
import { fileOf } from '../sample.ts';
import { linesOf, readSource } from '../source.ts';

const first =
  'The council closed the old bridge on Wednesday after a storm damaged two of its pillars, officials said.';
const second =
  '“We have no choice,” the mayor told reporters. “The bridge must be repaired before anyone crosses it again.”';
const third =
  'Work is to begin in spring and take some two years, the council said in a statement on Thursday evening.';
const story = [first, second, third].map((text) => `<p>${text}</p>`).join('');

function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <article><h1>Council closes old bridge after storm</h1>${body}</article>
    <footer><p>All rights reserved.</p></footer></body></html>`;
}

function read(html: string) {
  const file = fileOf(html, 'page.html');
  const { drafts, problems } = readSource(file);
  const [draft] = drafts;
  if (!draft) throw new Error(problems[0]?.message);
  return { draft, problems, lines: linesOf(file) };
}

describe('a page', () => {
  it('gives the story and lists the rest', () => {
    const { draft, lines } = read(pageOf(story));
    expect(draft.headline.text).toBe('Council closes old bridge after storm');
    expect(draft.blocks.map((it) => 'text' in it && it.text)).toEqual([first, second, third]);
    expect(draft.cleaned.map((it) => it.text)).toEqual(expect.arrayContaining(['Home', 'World']));
    expect(unaccountedLines([draft], lines)).toEqual([]);
    expect(unprovenBlocks(draft, lines)).toEqual([]);
    expect(draft.language).toBe('en');
  });

  it('takes its date, author and site from its head, where each has a line', () => {
    const head = `<meta property="og:site_name" content="Harbour Daily">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Council closes old bridge after storm",
      "datePublished":"2020-11-26T14:05:00+01:00","author":[{"name":"Jane Roe"},{"name":"John Doe"}]}]}</script>`;
    const { draft, lines } = read(pageOf(story, head));
    expect(draft.datePublished).toMatchObject({
      iso: '2020-11-26T14:05+01:00',
      precision: 'minute',
    });
    expect(draft.byline?.text).toBe('Jane Roe, John Doe');
    expect(draft.site?.text).toBe('Harbour Daily');
    expect(unprovenBlocks(draft, lines)).toEqual([]);
    const line = lines.find((it) => it.number === draft.datePublished?.source.line);
    expect(line?.text).toBe('2020-11-26T14:05:00+01:00');
  });

  it('reads a visible date and byline where the head is silent', () => {
    const { draft } = read(
      pageOf(`<p class="byline">By Jane Roe</p><p>26 November 2020, 14:05</p>${story}`),
    );
    expect(draft.datePublished?.iso).toBe('2020-11-26T14:05');
    expect(draft.byline?.text).toBe('By Jane Roe');
  });

  it('makes a figure of caption and credit, and never takes its date for that of the page', () => {
    const figure =
      '<figure><img src="x.jpg"><figcaption>A boat passes the old bridge, May 2, 2019. © AP Photo / Jane Roe</figcaption></figure>';
    const { draft } = read(pageOf(`<p>${first}</p>${figure}<p>${second}</p><p>${third}</p>`));
    const found = draft.blocks.find((block) => block.type === 'figure');
    expect(found).toMatchObject({
      caption: { text: 'A boat passes the old bridge, May 2, 2019.' },
      credit: { text: '© AP Photo / Jane Roe' },
      dateCreated: { iso: '2019-05-02' },
    });
    expect(draft.datePublished).toBeUndefined();
  });

  it('warns of statements that are not JSON, and reads the page', () => {
    const { draft, problems } = read(
      pageOf(story, '<script type="application/ld+json">{"headline": </script>'),
    );
    expect(problems.map((it) => it.code)).toContain('html/json-ld');
    expect(draft.blocks).toHaveLength(3);
  });

  it('shows nothing that the page hides, and runs nothing', () => {
    const hidden =
      '<p hidden>HIDDEN</p><p style="display:none">HIDDEN</p><script>HIDDEN</script><style>HIDDEN</style>';
    expect(JSON.stringify(read(pageOf(hidden + story)).draft)).not.toContain('HIDDEN');
  });

  it('keeps the story after a drawing that is never closed', () => {
    const { draft } = read(
      pageOf(`<p>${first}</p><svg onload="x()"><p>${second}</p><p>${third}</p>`),
    );
    expect(draft.blocks.map((it) => 'text' in it && it.text)).toEqual([first, second, third]);
  });

  it('reads a page that is nested too deep as plain text', () => {
    const { draft, problems } = read(pageOf(`${'<div>'.repeat(5000)}${story}`));
    expect(problems[0]?.code).toBe('html/too-complex');
    expect(draft.blocks.map((it) => 'text' in it && it.text)).toEqual(
      expect.arrayContaining([first, third]),
    );
  });

  it('keeps lists and subheadings', () => {
    const { draft } = read(
      pageOf(
        `${story}<h2>What comes next</h2><ul><li>${first} One.</li><li>${second} Two.</li></ul><p>${third} More.</p>`,
      ),
    );
    expect(draft.blocks.map((it) => it.type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'subheading',
      'list',
      'paragraph',
    ]);
  });

  it('survives any markup, loses no line and proves every block', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="share">',
        '</div>',
        '<b>',
        '</i>',
        '<table><td>',
        '<svg>',
        '<!--',
        '-->',
        '<br>',
        '<h1>',
        '&amp;',
        '<![CDATA[',
        first,
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const file = fileOf(`<html>${pieces.join('')}`, 'odd.html');
        const { drafts, problems } = readSource(file);
        expect(drafts.length > 0 || problems.some((it) => it.severity === 'error')).toBe(true);
        if (drafts.length > 0) expect(unaccountedLines(drafts, linesOf(file))).toEqual([]);
        expect(drafts.flatMap((draft) => unprovenBlocks(draft, linesOf(file)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
