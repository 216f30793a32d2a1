import { readWorkbook } from '../input';
import { drawTemplate } from '../lists/template';
import type { LiveWorkbook } from '../workbook/port/port';
import { Refusal } from '../workbook/port/refusal';
import { missingTables } from './missing';

export interface InputSheets {
  /** Names of the sheets that were added. */
  readonly sheets: readonly string[];
}

/**
 * Adds to an open workbook the template's sheets of the tables it does not have yet, with its prefecture, year and 項目
 * where they are known. A sheet of the same name, still blank perhaps, is left as it is. Throws Refusal
 * 'nothing-missing' where every table is there.
 */
export async function addInputSheets(workbook: LiveWorkbook): Promise<InputSheets> {
  const reading = readWorkbook(await workbook.read());
  const { report, sheets } = reading;
  const items = report.items.flatMap(({ name }) => (name.value === null ? [] : [name.value]));
  const standing = new Set(sheets.map(({ name }) => name));
  const drawings = drawTemplate({
    prefecture: report.basics.prefecture.value,
    fiscalYear: report.basics.fiscalYear.value,
    ...(items.length > 0 && { items }),
    tables: missingTables(reading),
  }).filter(({ name }) => !standing.has(name));
  if (drawings.length === 0) throw new Refusal('nothing-missing', NOTHING_MISSING);
  const written = await workbook.write(drawings);
  return { sheets: written.map(({ name }) => name) };
}

const NOTHING_MISSING = '入力用の表はすべてそろっています。新しいシートは追加していません。';
