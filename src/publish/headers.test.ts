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

  it('lets hashed files be kept for ever, and everything else be asked for again', () => {
    expect(file).toMatch(/\/news\/\*\n(?: {2}.*\n)* {2}Cache-Control: no-cache\n/);
    expect(file).toMatch(
      /\/news\/assets\/\*\n(?: {2}.*\n)* {2}Cache-Control: public, max-age=31536000, immutable\n/,
    );
  });
});
