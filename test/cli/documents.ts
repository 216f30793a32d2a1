import { z } from 'zod';

/** The documents of --json as docs/cli contract them; a field too many or too few fails. */
const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string().nullable(),
  cell: z
    .string()
    .regex(/^[A-Z]+\d+$/)
    .nullable(),
  value: z.string(),
  message: z.string(),
});

const counts = z.strictObject({ error: z.number(), warning: z.number(), info: z.number() });
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const rate = z.string().regex(/^-?\d+\.\d\d$/);
const rating = z.enum(['◎', '○', '△', '×']);
const range = z.strictObject({ low: decimal.nullable(), high: decimal.nullable() });

export const CheckDocument = z.strictObject({
  file: z.string(),
  prefecture: z.string().nullable(),
  fiscalYear: z.number().nullable(),
  findings: z.array(finding),
  counts,
  notRun: z.array(z.strictObject({ code: z.string(), why: z.string() })),
  reading: z.array(
    z.strictObject({
      table: z.string(),
      sheet: z.string(),
      range: z.string(),
      columns: z.array(z.strictObject({ cell: z.string(), header: z.string(), field: z.string() })),
      leftAside: z.array(z.strictObject({ cell: z.string(), written: z.string(), why: z.string() })),
    }),
  ),
});

export const ProgressDocument = z.strictObject({
  file: z.string(),
  prefecture: z.string().nullable(),
  fiscalYear: z.number().nullable(),
  indicators: z.array(
    z.strictObject({
      item: z.string().nullable(),
      name: z.string().nullable(),
      unit: z.string().nullable(),
      direction: z.enum(['up', 'down', 'keep']).nullable(),
      method: z.enum(['progress', 'attainment']),
      baseline: range.nullable(),
      latest: range.nullable(),
      target: z.strictObject({ low: decimal, high: decimal, strict: z.boolean() }).nullable(),
      rate: z.strictObject({ low: rate, high: rate }).nullable(),
      met: z.enum(['yes', 'no', 'undecided']),
      rating: rating.nullable(),
      candidates: z.array(rating),
      sheet: z.string(),
      cell: z.string(),
    }),
  ),
});

export const GenerateDocument = z.strictObject({
  file: z.string(),
  out: z.string(),
  written: z.boolean(),
  sheets: z.array(z.strictObject({ name: z.string(), item: z.string(), kept: z.boolean() })),
  counts,
  notes: z.array(z.string()),
});
