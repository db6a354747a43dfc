import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  citationOf,
  htmlCitation,
  htmlEscaped,
  markdownCitation,
  plainCitation,
  quotationAddress,
  referenceCitation,
} from './citation.ts';
import { quotingPhrases } from '../../phrases/quoting.ts';
import { quotationIdOf } from '../id.ts';
import { parseArticle } from '../parsing/parse.ts';

const article = parseArticle(
  JSON.parse(readFileSync('src/compiler/golden/000_c59ae9a75706696f.json', 'utf8')),
);
const page = 'https://example.org/articles/x/';
const cited = (n: number) => {
  const citation = citationOf(article, quotationIdOf(n), page, quotingPhrases);
  if (citation === undefined) throw new RangeError(`There is no quotation ${n}.`);
  return citation;
};

describe('a citation', () => {
  it('has each piece as in the source, with its marks and the editor’s brackets', () => {
    const { pieces } = cited(1);
    expect(pieces).toHaveLength(2);
    expect(pieces[0]).toMatch(/^"Unfortunately, .* the Nineveh \[province\]"$/);
    expect(pieces[1]).toMatch(/^"We have Daesh .* \[jailed in Iraq\]"$/);
  });

  it('names the speaker as the article does, the publisher, the date and the address', () => {
    expect(plainCitation(cited(1))).toMatch(
      /\n— Hussein, in "Iraq Warns .*", Iraq News via Iraq News Now, 2020-11-26\nhttps:/,
    );
  });

  it('says that a name is inferred, and from which words', () => {
    expect(cited(5).speaker).toBe('Hussein (inferred from "the minister added")');
  });

  it('does not pass reported words off as quoted ones', () => {
    expect(plainCitation(cited(2))).toContain('as reported (not quoted)');
  });

  it('leaves dots where the source has them', () => {
    expect(cited(4).pieces.join(' ') + cited(5).pieces.join(' ')).toContain(' ... ');
  });

  it('speaks Markdown, HTML and the language of a list of sources', () => {
    expect(markdownCitation(cited(1))).toMatch(/^> "Unfortunately.*\\\[province\\\]"\n>\n> "We/);
    expect(htmlCitation(cited(1))).toContain('<blockquote cite="https://example.org/');
    expect(htmlCitation(cited(1))).toContain('[province]&quot;</p>');
    expect(referenceCitation(cited(1))).toMatch(/^Hussein, quoted in "Iraq Warns/);
  });

  it('is none where there is no such quotation', () => {
    expect(citationOf(article, quotationIdOf(99), page, quotingPhrases)).toBeUndefined();
  });
});

describe('the address of a quotation', () => {
  it('leads to its place, and names its words to any page', () => {
    expect(quotationAddress(page, quotationIdOf(2), '"A well-known word"')).toBe(
      `${page}#q2:~:text=A%20well%2Dknown%20word`,
    );
  });

  it('is a valid address whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(new URL(quotationAddress(page, quotationIdOf(1), words)).pathname).toBe(
          '/articles/x/',
        );
      }),
    );
  });
});

describe('escaping', () => {
  it('leaves no markup in HTML', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"]/.test(htmlEscaped(text))));
  });
});
