import { describe, expect, it } from 'vitest';
import { array, number, object, oneOf, optional, string, union } from './decoder.ts';

const person = object({
  name: string,
  age: optional(number),
  pets: array(object({ kind: oneOf('cat', 'dog') })),
});

describe('object', () => {
  it('gives back the fields that it knows', () => {
    expect(person({ name: 'A', pets: [{ kind: 'cat', __proto__: 1 }], more: 1 }, '')).toEqual({
      name: 'A',
      pets: [{ kind: 'cat' }],
    });
  });

  it.each([
    [
      { name: 'A', pets: [{ kind: 'cat' }, { kind: 'fox' }] },
      'pets[1].kind should be one of cat, dog, but is "fox".',
    ],
    [{ pets: [] }, 'name should be a text, but is nothing.'],
    [{ name: 'A', age: Number.NaN, pets: [] }, 'age should be a number, but is null.'],
    [{ name: 'A', pets: {} }, 'pets should be a list, but is {}.'],
    [null, 'The file should be an object, but is null.'],
  ])('says where %j is wrong', (value, message) => {
    expect(() => person(value, '')).toThrow(message);
  });
});

describe('union', () => {
  const shape = union<{ type: string }>('type', {
    dot: object({ type: string }),
    line: object({ type: string }),
  });

  it('chooses by the tag', () => {
    expect(shape({ type: 'dot' }, 'shape')).toEqual({ type: 'dot' });
  });

  it('refuses an unknown tag, and one that every object has', () => {
    expect(() => shape({ type: 'constructor' }, 'shape')).toThrow(
      'shape.type should be one of dot, line',
    );
    expect(() => shape('dot', 'shape')).toThrow('but is nothing');
  });
});
