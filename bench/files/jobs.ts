import { readFileSync } from 'node:fs';
import { check } from '../../src/app/check';
import { generate } from '../../src/app/generate';
import { readWorkbook } from '../../src/input';
import type { Drawing } from '../../src/sheet/drawing';
import { graftSheets, readXlsxWorkbook, writeXlsxWorkbook } from '../../src/workbook/xlsx';
import { bareRead, bareWrite } from '../library';
import { inMemory } from '../memory';

export const SAMPLE = 'assets/sample/gunma-r5.xlsx';
export const JOB_NAMES = ['read', 'understand', 'check', 'graft', 'all', 'bareRead', 'bareWrite', 'bareAll'] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** The jobs on a workbook file. What they write are the sheets of the sample. */
export async function jobsOn(bytes: Uint8Array): Promise<Readonly<Record<JobName, () => Promise<unknown>>>> {
  const drawings = await sampleDrawings();
  const sheets = await bareRead(await writeXlsxWorkbook(drawings));
  return {
    read: () => readXlsxWorkbook(bytes, 'bench.xlsx'),
    understand: async () => readWorkbook(await readXlsxWorkbook(bytes, 'bench.xlsx')),
    check: () => check(inMemory(bytes)),
    graft: () => graftSheets(bytes, drawings),
    all: async () => {
      await check(inMemory(bytes));
      await graftSheets(bytes, drawings);
    },
    bareRead: () => bareRead(bytes),
    bareWrite: () => bareWrite(sheets),
    bareAll: async () => {
      await bareRead(bytes);
      await bareWrite(sheets);
    },
  };
}

async function sampleDrawings(): Promise<readonly Drawing[]> {
  let drawings: readonly Drawing[] = [];
  const target = {
    write: (all: readonly Drawing[]) => {
      drawings = all;
      return Promise.resolve([]);
    },
  };
  const sample = inMemory(new Uint8Array(readFileSync(SAMPLE)));
  await generate(sample, target, { onlyForms: false, allowErrors: true });
  return drawings;
}
