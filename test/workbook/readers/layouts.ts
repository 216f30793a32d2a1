import { readdirSync, readFileSync } from 'node:fs';
import type { Reading } from '../../../src/domain/reading';
import { readWorkbook } from '../../../src/input';
import type { Sheet } from '../../../src/sheet/sheet';
import { parseFixture } from '../../input/layouts/fixture';

const LAYOUTS = new URL('../../input/layouts/', import.meta.url);

/** The workbooks in layouts of their own, by the names of their files. */
export const layouts: readonly string[] = readdirSync(LAYOUTS).filter((name) => /^\d.*\.md$/.test(name));

export const sheetsOf = (name: string): readonly Sheet[] =>
  parseFixture(readFileSync(new URL(name, LAYOUTS), 'utf8')).sheets;

/** What is understood of a workbook, without the sheets it was read from. */
export function understood(sheets: readonly Sheet[]): Omit<Reading, 'sheets'> {
  const { sheets: _, ...reading } = readWorkbook(sheets);
  return reading;
}
