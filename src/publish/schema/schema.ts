/** JSON Schemas (draft 2020-12) written beside the types they describe: a type that gains, loses or renames a field no longer compiles with its schema. */

export type Schema = { readonly [keyword: string]: unknown };

/** The schema of a field that may be absent. */
export interface Optional {
  readonly optional: Schema;
}

/** A schema for every field of `T`, and `Optional` exactly where the field is. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Pick<T, K> extends Required<Pick<T, K>> ? Schema : Optional;
};

/** An object with these fields and no others. */
export function object<T>(description: string, fields: Fields<T>): Schema {
  const all = Object.entries<Schema | Optional>(fields);
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(
      all.map(([name, field]) => [name, isOptional(field) ? field.optional : field]),
    ),
    required: all.filter(([, field]) => !isOptional(field)).map(([name]) => name),
    additionalProperties: false,
  };
}

export const optional = (schema: Schema): Optional => ({ optional: schema });

function isOptional(field: Schema | Optional): field is Optional {
  return 'optional' in field;
}

export const array = (items: Schema, description?: string): Schema => ({
  ...(description !== undefined && { description }),
  type: 'array',
  items,
});

export const text = (description?: string): Schema => ({
  ...(description !== undefined && { description }),
  type: 'string',
});

export const count = (description?: string): Schema => ({
  ...(description !== undefined && { description }),
  type: 'integer',
  minimum: 0,
});

export const decimal: Schema = { type: 'number' };

/** One of the values of a union, each of them named: `oneOf<Direction>()('ltr', 'rtl')`. */
export const oneOf =
  <T extends string>() =>
  <const V extends readonly T[]>(
    ...values: V & ([T] extends [V[number]] ? unknown : never)
  ): Schema => ({ enum: values });

/** A definition of the same file. */
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

export const anyOf = (...schemas: readonly Schema[]): Schema => ({ anyOf: schemas });
