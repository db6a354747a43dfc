/** The schema of what an editor asserts of a name. */
import type {
  AuthorityEntry,
  AuthorityRole,
  AuthorityRule,
  AuthoritySource,
} from '../../article/authority/authority.ts';
import { catalogue, kind } from './articleSchema.ts';
import { array, object, optional, ref, text, type Schema } from './schema.ts';

export const authoritySource: Schema = object<AuthoritySource>(
  'Where a statement can be checked.',
  { title: text(), address: text() },
);

export const authorityEntry: Schema = object<AuthorityEntry>(
  'What an editor asserts, each thing with its source.',
  {
    id: text(),
    kind,
    name: text(),
    description: optional(
      object<NonNullable<AuthorityEntry['description']>>('A description.', {
        text: text(),
        source: ref('authoritySource'),
      }),
    ),
    roles: array(
      object<AuthorityRole>('An office or a position.', {
        title: text(),
        from: optional(text()),
        until: optional(text()),
        source: ref('authoritySource'),
      }),
    ),
    sameAs: array(
      object<AuthorityEntry['sameAs'][number]>('The same in a public catalogue.', {
        catalogue,
        id: text(),
        source: ref('authoritySource'),
      }),
    ),
    applies: array(
      object<AuthorityRule>('Where the editor says that it is meant.', {
        names: optional(array(text())),
        role: optional(text()),
        articles: optional(array(text())),
        sameAs: optional(text()),
      }),
    ),
  },
);
