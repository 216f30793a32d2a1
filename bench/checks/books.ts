import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { madeWorkbooks, type CleanWorkbook } from './clean';
import { mendedSamples } from './clean/samples';
import type { Book } from './kind';

/** The clean workbooks: those made up, and the samples put right. */
export async function cleanBooks(): Promise<readonly Book[]> {
  return [...madeBooks(), ...(await mendedSamples()).map((workbook) => bookOf(workbook, false))];
}

/** The clean workbooks that are made up. */
export function madeBooks(): readonly Book[] {
  return madeWorkbooks().map((workbook) => bookOf(workbook, true));
}

function bookOf({ name, sheets }: CleanWorkbook, made: boolean): Book {
  const reading = readWorkbook(sheets);
  return { name, made, sheets, reading, findings: check(reading).findings };
}
