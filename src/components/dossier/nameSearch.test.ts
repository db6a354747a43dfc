import { describe, expect, it } from 'vitest';
import { isNamed } from './nameSearch.ts';

describe('a name searched by its letters', () => {
  it('is found without its accents and in any case', () => {
    expect(isNamed('Ruairí Scannell', 'ruairi')).toBe(true);
    expect(isNamed('مُحَمَّد', 'محمد')).toBe(true);
  });

  it('is found by words in any order', () => {
    expect(isNamed('Declan Roche-Hanley', 'hanley dec')).toBe(true);
    expect(isNamed('Declan Roche-Hanley', 'hanley doc')).toBe(false);
  });

  it('is found by nothing', () => {
    expect(isNamed('Daesh', '  ')).toBe(true);
  });
});
