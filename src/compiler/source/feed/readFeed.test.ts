import { describe, expect, it } from 'vitest';
import { unaccountedLines, unprovenBlocks } from '../account.ts';
import { fileOf } from '../sample.ts';
import { linesOf, readSource } from '../source.ts';
import { feedsInOpml } from './opml.ts';

const first = 'The council closed the old bridge on Wednesday after a storm.';
const second = '"We have no choice," the mayor said.';

function read(text: string, name = 'wire.xml') {
  const file = fileOf(text, name);
  const { drafts, problems } = readSource(file);
  expect(unaccountedLines(drafts, drafts.length > 0 ? linesOf(file) : [])).toEqual([]);
  expect(drafts.flatMap((draft) => unprovenBlocks(draft, linesOf(file)))).toEqual([]);
  return { drafts, problems, codes: problems.map((it) => it.code) };
}

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Daily</title><language>en-GB</language>${items}</channel></rss>`;
const item = (inner: string) =>
  `<item><title>Council closes bridge</title><pubDate>Thu, 26 Nov 2020 14:05:00 GMT</pubDate>${inner}</item>`;
const textsOf = (draft: { blocks: readonly object[] } | undefined) =>
  draft?.blocks.map((block) => ('text' in block ? block.text : undefined));

describe('a feed', () => {
  it('gives an article for each item, with title, date and the name of the feed', () => {
    const { drafts } = read(
      rss(
        item(`<description>${first}</description>`) +
          item(`<description>${second} He left.</description>`),
      ),
    );
    expect(drafts.map((draft) => draft.id)).toEqual([
      expect.stringMatching(/-1$/),
      expect.stringMatching(/-2$/),
    ]);
    expect(drafts[0]).toMatchObject({
      headline: { text: 'Council closes bridge' },
      site: { text: 'Harbour Daily' },
      datePublished: { iso: '2020-11-26T14:05Z', precision: 'minute' },
      language: 'en-GB',
      source: { format: 'feed' },
    });
    expect(textsOf(drafts[0])).toEqual([first]);
  });

  it('reads the whole text of an item where it has one, and its summary as the standfirst', () => {
    const { drafts } = read(
      rss(
        item(
          `<description>Two pillars are damaged</description><content:encoded><![CDATA[<p>${first}</p><h2>What comes next</h2><ul><li>${second}</li><li>${first} Again.</li></ul>]]></content:encoded>`,
        ),
      ),
    );
    expect(drafts[0]?.standfirst?.text).toBe('Two pillars are damaged');
    expect(drafts[0]?.blocks.map((it) => it.type)).toEqual(['paragraph', 'subheading', 'list']);
  });

  it('says that an item gives a summary only', () => {
    expect(read(rss(item(`<description>${first}</description>`))).codes).toContain(
      'feed/summary-only',
    );
  });

  it('reads Atom, RDF and JSON Feed', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>H</title><entry><title>T</title><id>1</id><published>2020-11-26T14:05:00Z</published><author><name>Jane Roe</name></author><content type="html">&lt;p&gt;${first}&lt;/p&gt;</content></entry></feed>`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>H</title></channel><item><title>T</title><description>${first}</description></item></rdf:RDF>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'H',
      items: [{ id: '1', title: 'T', content_text: first, date_published: '2020-11-26' }],
    });
    expect(read(atom).drafts[0]).toMatchObject({
      byline: { text: 'Jane Roe' },
      datePublished: { iso: '2020-11-26T14:05Z' },
    });
    for (const [text, name] of [
      [atom, 'a.xml'],
      [rdf, 'a.rdf'],
      [json, 'a.json'],
    ] as const) {
      expect(textsOf(read(text, name).drafts[0])).toEqual([first]);
    }
  });

  it('repairs what can be repaired, and says so', () => {
    const broken = `\n oops ${rss(item(`<description>Fish & chips: ${first}</description>`)).replace('</channel></rss>', '<item><title>cut')}`;
    const { drafts, codes } = read(broken);
    expect(codes).toContain('feed/repaired');
    expect(textsOf(drafts[0])).toEqual([`Fish & chips: ${first}`]);
  });

  it.each([
    [
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>',
      'feed/definitions',
    ],
    [`<rss><channel>${'<a>'.repeat(1000)}</channel></rss>`, 'feed/too-complex'],
    [rss(''), 'feed/no-items'],
    [
      '<opml version="2.0"><body><outline text="Harbour" xmlUrl="https://example.org/f"/></body></opml>',
      'feed/opml',
    ],
    ['<!doctype html><title>404</title>', 'feed/unknown'],
  ])('refuses %j with a reason', (text, code) => {
    const { drafts, problems } = read(text);
    expect(drafts).toEqual([]);
    expect(problems[0]).toMatchObject({ severity: 'error', code, file: 'wire.xml' });
  });

  it('keeps two items of one id, with a warning', () => {
    const { drafts, codes } = read(
      rss(item(`<guid>g</guid><description>${first}</description>`).repeat(2)),
    );
    expect(drafts).toHaveLength(2);
    expect(codes).toContain('feed/repeated-id');
  });

  it('lists the feeds of an OPML file', () => {
    const opml =
      '<opml version="2.0"><body><outline text="News"><outline text="Harbour" xmlUrl="https://example.org/f"/></outline></body></opml>';
    expect(feedsInOpml(opml)).toEqual([{ title: 'Harbour', address: 'https://example.org/f' }]);
  });
});
