import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { paper } from './settings.ts';

it('the browser’s bars have the colours of the style sheet’s paper', () => {
  const sheet = readFileSync('src/style.css', 'utf8');
  expect(sheet).toContain(`--color-paper: light-dark(${paper.light}, ${paper.dark});`);
});
