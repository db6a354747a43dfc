import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, hashSource, headersFile } from './headers.ts';

const policy = contentSecurityPolicy(['p{}']);

describe('contentSecurityPolicy', () => {
  it('allows nothing that it does not name', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  });

  it('allows the inlined style sheet by its hash', () => {
    expect(policy).toContain(`style-src 'self' ${hashSource('p{}')}`);
    expect(hashSource('p{}')).not.toBe(hashSource('p{ }'));
  });

  it('turns no string into markup, and sends no form', () => {
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types own-scripts");
    expect(policy).toContain("form-action 'none'");
  });
});

describe('headersFile', () => {
  const file = headersFile('/news/', policy);

  it('speaks for the folder that the site lives in', () => {
    expect(file).toContain('/news/*\n  Content-Security-Policy: ');
    expect(file).toContain("frame-ancestors 'none'\n");
  });

  it('lets hashed files be kept for ever', () => {
    expect(file).toMatch(
      /\/news\/assets\/\*\n(?: {2}.*\n)* {2}Cache-Control: public, max-age=31536000, immutable\n/,
    );
  });

  it('says of a file one thing only, in lines that every reader of such files knows', () => {
    const [everywhere = '', ...others] = file.split('\n\n');
    const namesIn = (rule: string): string[] =>
      rule
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => /^ {2}([\w-]+): \S/.exec(line)?.[1] ?? line);
    expect(namesIn(everywhere)).toContain('Content-Security-Policy');
    for (const rule of others) expect(namesIn(rule)).toEqual(['Cache-Control']);
    expect(namesIn(everywhere)).not.toContain('Cache-Control');
  });
});

/**
 * The table by which the Mozilla Observatory grades what a server says, as far as
 * a file of headers can decide it: the site gets no bonus here for the preload list
 * of browsers nor for hashes of scripts. A bonus counts from 90 points on.
 */
function observatoryPoints(headers: ReadonlyMap<string, string>): number {
  const said = (name: string): string => headers.get(name.toLowerCase()) ?? '';
  const csp = said('Content-Security-Policy');
  const penalties = [
    csp === '' && 25,
    /(?:script|default)-src[^;]*(?:'unsafe-inline'|data:|https?:|\*)/.test(csp) && 20,
    /'unsafe-eval'/.test(csp) && 10,
    !/frame-ancestors/.test(csp) && !/DENY|SAMEORIGIN/.test(said('X-Frame-Options')) && 20,
    said('X-Content-Type-Options') !== 'nosniff' && 5,
    Number(/max-age=(\d+)/.exec(said('Strict-Transport-Security'))?.[1] ?? 0) < 15_768_000 && 20,
    /unsafe-url|origin-when|downgrade/.test(said('Referrer-Policy')) && 5,
    /\*/.test(said('Access-Control-Allow-Origin')) && 50,
  ];
  const isStrict = csp.startsWith("default-src 'none'") && !/unsafe-/.test(csp);
  const bonuses = [
    isStrict && /form-action '(?:none|self)'/.test(csp) && 10,
    /frame-ancestors '(?:none|self)'/.test(csp) && 5,
    /^(?:no-referrer|same-origin|strict-origin)/.test(said('Referrer-Policy')) && 5,
    /^same-(?:origin|site)$/.test(said('Cross-Origin-Resource-Policy')) && 10,
  ];
  const sum = (points: readonly (number | false)[]): number =>
    points.reduce<number>((all, it) => all + (it || 0), 0);
  const base = 100 - sum(penalties);
  return base < 90 ? base : base + sum(bonuses);
}

/** What a file of headers says for every path. */
function saidByAll(file: string): ReadonlyMap<string, string> {
  const [first = ''] = file.split('\n\n');
  const lines = first.split('\n').slice(1);
  return new Map(
    lines.filter(Boolean).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

describe('the Mozilla Observatory', () => {
  const headers = saidByAll(headersFile('/', policy));

  it('gives 130 points or more', () => {
    expect(observatoryPoints(headers)).toBeGreaterThanOrEqual(130);
  });

  it.each([
    ['Content-Security-Policy', 20],
    ['Strict-Transport-Security', 20],
    ['X-Content-Type-Options', 5],
    ['Cross-Origin-Resource-Policy', 10],
    ['Referrer-Policy', 5],
  ])('gives less without %s', (name, least) => {
    const without = new Map(headers);
    without.delete(name.toLowerCase());
    expect(observatoryPoints(without)).toBeLessThanOrEqual(130 - least);
  });
});
