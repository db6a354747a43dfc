import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, escaped, jsonInScript, type RenderedPage, type Template } from './document.ts';

const page: RenderedPage = {
  body: '<h1>$& and $1</h1>',
  head: {
    title: 'A "title"',
    description: '<b>',
    path: '/a/',
    type: 'article',
    hidden: true,
  },
  title: 'A "title" – Edition',
  file: 'a.tsx',
  address: 'https://example.org/a/',
  path: '/a/',
  data: [['/a/', JSON.stringify({ text: '</script><script>alert(1)</script>' })]],
};
const html = '<html lang="en"><head><!--head--></head><body><!--page--><!--data--></body></html>';
const edition = { title: 'Edition', language: 'ar' };
const template: Template = {
  html,
  looks: {
    'a.tsx': { style: '<style>p{}</style>', isInlined: true, policy: "default-src 'none'" },
    'b.tsx': { style: '<link rel="stylesheet">', isInlined: false, policy: "default-src 'none'" },
  },
  policy: "default-src 'none'",
  build: 'abc',
  settings: '<dialog></dialog>',
  script: 'let a',
};
const built = documentOf(page, edition, template);

describe('documentOf', () => {
  it('puts the body in as it is, dollar signs and all', () => {
    expect(built).toContain('<h1>$& and $1</h1>');
  });

  it('says the language of the edition, the title, the description and the one true address', () => {
    expect(built).toContain('<html lang="ar" dir="rtl" data-build="abc">');
    expect(built).toContain('<title>A &quot;title&quot; – Edition</title>');
    expect(built).toContain('name="description" property="og:description" content="&lt;b&gt;"');
    expect(built).toContain('<link rel="canonical" href="https://example.org/a/">');
    expect(built).toContain('name="robots" content="noindex"');
  });

  it('has its script behind the first screen, and is not painted before it', () => {
    expect(built).toMatch(/<link rel="expect" href="#settled" blocking="render">.*<\/head>/);
    expect(built).toContain('$1</h1><script id="settled">let a</script>');
  });

  it('has its script before the sheet where it waits for one', () => {
    const linked = documentOf({ ...page, file: 'b.tsx' }, edition, template);
    expect(linked).toContain('<script id="settled">let a</script><link rel="stylesheet">');
    expect(linked).not.toContain('rel="expect"');
  });

  it('keeps markup in the data from becoming markup of the page', () => {
    expect(built.match(/<script/g)).toHaveLength(2);
  });
});

describe('jsonInScript', () => {
  it('neither ends the script element nor changes the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = jsonInScript({ text: `${text}</script><!--` });
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ text: `${text}</script><!--` });
      }),
    );
  });
});

describe('escaped', () => {
  it('leaves no sign that begins or ends markup', () => {
    expect(escaped(`<a href="x" title='y'>&`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
    );
  });
});
