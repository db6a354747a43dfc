/** The schema of what ties an article to the others of its text. */
import type { ChangedWords, ParagraphChange } from '../../archive/copies/changes.ts';
import type { Copy, Relation } from '../../archive/copies/copies.ts';
import { array, object, oneOf, optional, ref, text, type Schema } from './schema.ts';

export const copyDefinitions: Readonly<Record<string, Schema>> = {
  copy: object<Copy>('Another article of the same text.', {
    relation: oneOf<Relation>()('elsewhere', 'earlier', 'later', 'version'),
    article: ref('articleCard'),
    changes: optional(array(ref('paragraphChange'), 'Only of the version right before.')),
  }),
  paragraphChange: object<ParagraphChange>('A paragraph that is not the same in both versions.', {
    words: array(
      object<ChangedWords>('Words of both versions, or of one.', {
        kind: oneOf<ChangedWords['kind']>()('same', 'added', 'removed'),
        text: text(),
      }),
    ),
  }),
};
