import { readFileSync } from 'node:fs';
import type { Sheet } from '../../../src/sheet/sheet';
import { readMarkdown } from '../../../src/workbook/markdown';
import { formSheets } from './forms';

/** The workbook that holds the tables of the sources as they are printed, mistakes and all. */
export const PRINTED = 'gunma-sources';

/** Its sheets: where they come from, the forms with the texts of the sample gunma-r5, and the tables of its own folder. */
export function loadPrinted(): readonly Sheet[] {
  const folder = new URL(`../${PRINTED}/`, import.meta.url);
  const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const forms = formSheets(new URL('../gunma-r5/items/', import.meta.url), text('indicators.md'));
  return [...readMarkdown(text('about.md')), ...forms, ...readMarkdown(text('tables.md'))];
}
