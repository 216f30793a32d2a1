import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TABLES } from '../../src/domain/tables';

const kinds = TABLES.map((table) => table.kind);

const sheet = z.strictObject({
  name: z.string(),
  title: z.string(),
  notes: z.array(z.string().startsWith('※')),
});

/** How an office lays out its workbook: names, titles, notes, and columns as it calls them, in its order. */
const layout = z.strictObject({
  /** Label as written → value; null for a line left blank. */
  basics: sheet.extend({ values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) }),
  items: z.discriminatedUnion('shape', [
    z.strictObject({ shape: z.literal('upright'), notes: z.array(z.string().startsWith('※')) }),
    sheet.extend({ shape: z.literal('rows'), columns: z.array(z.string()) }),
  ]),
  tables: z.array(
    sheet.extend({
      kind: z.enum(kinds),
      data: z.string(),
      /** All columns of the template where none are named. */
      columns: z.array(z.string()).optional(),
    }),
  ),
});

export type Layout = z.infer<typeof layout>;
export type TableLayout = Layout['tables'][number];

/** Reads a sample's workbook.json. Throws where it does not have the form above. */
export function readLayout(file: URL): Layout {
  return layout.parse(JSON.parse(readFileSync(file, 'utf8')));
}
