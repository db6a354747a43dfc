import { describe, expect, it } from 'vitest';
import { authority, drafted, entitiesOf } from './drafted.fixture.ts';

describe('the editor’s notes', () => {
  it('are sound', () => {
    expect(authority.problems).toEqual([]);
  });

  it('link a bare surname in the article that they name, and in no other', () => {
    const body = ['"We know that", Hussein said.'];
    const named = drafted('x', body, { file: '000_c59ae9a75706696f.txt' });
    expect([...entitiesOf(named).keys()]).toEqual(['person/fuad-hussein']);
    expect(entitiesOf(named).get('person/fuad-hussein')?.name).toBe('Hussein');
    const other = drafted('x', body, { file: 'other.txt' });
    expect([...entitiesOf(other).keys()]).not.toContain('person/fuad-hussein');
  });

  it('link a bare surname that has the role beside it, and none with another', () => {
    const right = drafted('x', ['Iraqi Foreign Minister Hussein spoke in Baghdad.']);
    expect([...entitiesOf(right).keys()]).toContain('person/fuad-hussein');
    const wrong = drafted('x', ['Jordanian Prime Minister Hussein spoke in Baghdad.']);
    expect([...entitiesOf(wrong).keys()]).not.toContain('person/fuad-hussein');
  });

  it('never take one full name for another', () => {
    const draft = drafted('x', ['Saddam Hussein ruled. Hussein said so.'], {
      file: '000_c59ae9a75706696f.txt',
    });
    expect([...entitiesOf(draft).keys()]).toEqual(['person/saddam-hussein']);
  });
});
