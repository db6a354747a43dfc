/** The contract of the published JSON as one file, `schema.json`: JSON Schema 2020-12, one definition for each shape. */
import type { DownloadsPage, MonthTable } from '../../archive/downloads.ts';
import { schemaPath } from '../../paths.ts';
import { columns } from '../outlet/table.ts';
import { textFile, type PlainFile } from '../plainFile.ts';
import { archiveDefinitions } from './archiveSchema.ts';
import { articleDefinitions, confidence } from './articleSchema.ts';
import { mapDefinitions } from './mapSchema.ts';
import { copyDefinitions } from './copySchema.ts';
import { anyOf, array, count, object, oneOf, text, type Schema } from './schema.ts';
import type { Row } from '../outlet/table.ts';

const tableRow: Schema = object<Row>('A quotation as a row; what is not known is empty.', {
  id: text('The article’s id, #, the quotation’s.'),
  address: text(),
  kind: oneOf<Row['kind']>()('direct', 'indirect'),
  text: text('The pieces, joined by one space each.'),
  pieces: array(text()),
  speaker: text(),
  speaker_name: text(),
  speaker_as: text(),
  cue: text(),
  confidence: anyOf(confidence, { const: 'none' }),
  about: array(text()),
  article: text(),
  headline: text(),
  publisher: text(),
  site: text(),
  date: text(),
  language: text(),
});

/** Every shape by its name. */
export const definitions: Readonly<Record<string, Schema>> = {
  ...articleDefinitions,
  ...archiveDefinitions,
  ...copyDefinitions,
  ...mapDefinitions,
  downloadsPage: object<DownloadsPage>('The newest tables: data/downloads.json.', {
    tables: array(object<MonthTable>('A month’s table.', { month: text(), quotations: count() })),
    count: count('Of all months.'),
  }),
  tableRow,
  table: array({ $ref: '#/$defs/tableRow' }, 'downloads/quotations-MONTH.json'),
  tables: {
    description: 'The list of tables: downloads/quotations.json.',
    type: 'object',
    properties: {
      columns: { const: columns },
      tables: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            month: { type: 'string' },
            quotations: { type: 'integer', minimum: 1 },
            csv: { type: 'string' },
            json: { type: 'string' },
          },
          required: ['month', 'quotations', 'csv', 'json'],
          additionalProperties: false,
        },
      },
    },
    required: ['columns', 'tables'],
    additionalProperties: false,
  },
};

export const schemaFile = (): PlainFile =>
  textFile(
    schemaPath,
    JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'The data of an edition of On Record',
      $defs: definitions,
    }),
  );
