/** The schema of a picture's place in an article, and the fields it shares with the rest of one. */
import type {
  Credit,
  Figure,
  Picture,
  PictureForm,
  StatedDate,
  TextBlock,
} from '../../article/article.ts';
import {
  array,
  count,
  object,
  oneOf,
  optional,
  ref,
  text,
  type Fields,
  type Schema,
} from './schema.ts';

export const textBlockFields: Fields<TextBlock> = {
  id: text('Unique within the article; the anchor on its page.'),
  text: text('The source’s slices, joined by one space each.'),
  source: array(ref('sourceSlice')),
};

export const statedDateFields: Fields<StatedDate> = {
  iso: text('ISO 8601, as precise as the source: 2020, 2020-11, 2020-11-26 or 2020-11-26T14:05.'),
  precision: oneOf<StatedDate['precision']>()('year', 'month', 'day', 'minute'),
};

export const figureDefinitions: Readonly<Record<string, Schema>> = {
  figure: object<Figure>('A picture’s place in the story, with or without the picture.', {
    type: { const: 'figure' },
    id: text(),
    caption: optional(ref('textBlock')),
    credit: optional(
      object<Credit>('Who made or owns the picture.', {
        ...textBlockFields,
        agency: optional(ref('textRange')),
        photographer: optional(ref('textRange')),
      }),
    ),
    dateCreated: optional(
      object<NonNullable<Figure['dateCreated']>>('When the picture was taken.', {
        ...statedDateFields,
        range: ref('textRange'),
      }),
    ),
    picture: optional(
      object<Picture>('A picture of the edition.', {
        file: text('As it was received.'),
        width: count('Of its widest form, in pixels.'),
        height: count(),
        forms: array(ref('pictureForm'), 'From narrow to wide; the last is for old browsers.'),
      }),
    ),
    address: optional(text('Where the page that is the source took the picture from.')),
  }),
  pictureForm: object<PictureForm>('A file below media/.', {
    name: text('It changes with the content.'),
    type: oneOf<PictureForm['type']>()('image/avif', 'image/jpeg', 'image/png'),
    width: count(),
  }),
};
