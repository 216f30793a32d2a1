import { readFileSync } from 'node:fs';
import { generate } from '../../../../src/app/generate';
import { template } from '../../../../src/app/template';
import type { Drawing } from '../../../../src/sheet/drawing';
import type { WritableWorkbook } from '../../../../src/workbook/port/port';
import { readXlsxWorkbook } from '../../../../src/workbook/xlsx';

/** The drawings that a job writes. */
export async function drawingsOf(job: (target: WritableWorkbook) => Promise<unknown>): Promise<readonly Drawing[]> {
  const drawings: Drawing[] = [];
  const target: WritableWorkbook = {
    write: async (all) => {
      drawings.push(...all);
      return all.map(({ name }) => ({ name, outcome: 'added' }));
    },
  };
  await job(target);
  return drawings;
}

/** Forms and lists of a sample workbook, "gunma-r5". */
export function generated(name: string): Promise<readonly Drawing[]> {
  const path = `assets/sample/${name}.xlsx`;
  const source = { read: () => readXlsxWorkbook(readFileSync(path), path) };
  return drawingsOf((target) => generate(source, target, { onlyForms: false, allowErrors: true }));
}

/** The blank input workbook, with a drop-down list of items too long for a rule. */
export function templates(): Promise<readonly Drawing[]> {
  const items = Array.from({ length: 30 }, (_, at) => `架空の項目その${at + 1}`);
  return drawingsOf((target) => template(target, { prefecture: '栃木県', fiscalYear: 2024, items }));
}
