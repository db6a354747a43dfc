import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotingPhrases } from '../../phrases/quoting.ts';
import type { NewsArticle } from '../article.ts';
import { epubOf } from './epub.ts';
import { parseArticle } from '../parsing/parse.ts';

const article = parseArticle(
  JSON.parse(readFileSync('src/compiler/golden/000_c59ae9a75706696f.json', 'utf8')),
);
const address = 'https://example.org/articles/x/?a=1&b=2';
const filesOf = (it: NewsArticle) => epubOf(it, address, quotingPhrases);

const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/g;

/** What is wrong with a text as XML 1.0; nothing where it is well-formed. */
function faultsIn(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  const body = xml.replace(/^<\?xml version="1\.0"(?: encoding="UTF-8")?\?>/, '');
  const text = body.replace(tag, (whole, close: string, name: string, attributes: string, end) => {
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map((it) => it[1]);
    if (new Set(names).size < names.length) faults.push(`${whole} has an attribute twice`);
    const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined && ids.has(id)) faults.push(`the id ${id} stands twice`);
    if (id !== undefined) ids.add(id);
    if (close !== '' && open.pop() !== name) faults.push(`${whole} closes another element`);
    if (close === '' && end === '') open.push(name);
    return attributes.replace(/[^&;\w#]/g, ' ');
  });
  if (open.length > 0) faults.push(`${open.join(', ')} left open`);
  if (text.includes('<')) faults.push(`a < is left: ${text.slice(text.indexOf('<')).slice(0, 40)}`);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/.test(text)) faults.push('a & is left');
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  if (/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(text))
    faults.push('a sign that XML does not have');
  return faults;
}

describe('an EPUB, as its checker wants it', () => {
  const files = filesOf(article);
  const opf = files.get('content.opf') ?? '';

  it('begins with its type, and says where its package is', () => {
    expect([...files.keys()][0]).toBe('mimetype');
    expect(files.get('mimetype')).toBe('application/epub+zip');
    const path = /full-path="([^"]+)"/.exec(files.get('META-INF/container.xml') ?? '')?.[1] ?? '';
    expect(files.has(path)).toBe(true);
  });

  it('is of well-formed files', () => {
    for (const [path, content] of files)
      if (path !== 'mimetype') expect(faultsIn(content), path).toEqual([]);
  });

  it('has an identifier, a title, a language and the time of its last change', () => {
    expect(opf).toMatch(/unique-identifier="(\w+)".*<dc:identifier id="\1">[^<]+</);
    expect(opf).toMatch(/<dc:title>[^<]+</);
    expect(opf).toContain('<dc:language>en</dc:language>');
    expect(opf).toMatch(
      /<meta property="dcterms:modified">\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<\/meta>/,
    );
  });

  it('lists every file once, has one navigation, and reads what it lists', () => {
    const items = [...opf.matchAll(/<item id="(\w+)" href="([^"]+)" media-type="([^"]+)"/g)];
    const paths = items.map((it) => it[2]);
    const listed = [...files.keys()].filter((path) => path.endsWith('.xhtml'));
    expect(paths.toSorted()).toEqual(listed.toSorted());
    expect(opf.match(/properties="nav"/g)).toHaveLength(1);
    const ids = new Set(items.map((it) => it[1]));
    for (const [, id = ''] of opf.matchAll(/<itemref idref="(\w+)"/g))
      expect(ids.has(id)).toBe(true);
    expect(files.get('nav.xhtml')).toMatch(/<nav epub:type="toc"><ol><li><a href="article.xhtml">/);
  });

  it('turns its pages as its text runs', () => {
    expect(opf).toContain('page-progression-direction="ltr"');
    const arabic = filesOf({ ...article, language: 'ar', direction: 'rtl' });
    expect(arabic.get('content.opf')).toContain('page-progression-direction="rtl"');
    expect(arabic.get('article.xhtml')).toContain('xml:lang="ar" lang="ar" dir="rtl"');
  });

  it('holds whatever a text may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const files = filesOf({ ...article, headline: { ...article.headline, text } });
        for (const [path, content] of files)
          if (path !== 'mimetype') expect(faultsIn(content), path).toEqual([]);
      }),
    );
  });
});
