import type { Place } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
import type { Address, Area } from '../../../sheet/address';
import { cellAt } from '../../../sheet/sheet';
import { oncePer } from '../../memo';
import type { Rule } from '../../rule';
import { byColumn, observed } from './observed';

export const numberAsText: Rule<'number-as-text', null> = {
  code: 'number-as-text',
  severity: 'info',
  reason: '文字として入力された数字は、Excelの合計や並べ替えに入りません。',
  source: '統計表における機械判読可能なデータの表記方法の統一ルール（数値データは数値属性とする）',
  *run(reading) {
    for (const each of observed(reading, 'numberAsText')) {
      if (!isAddedUp(each.place, reading)) continue;
      yield { place: each.place, value: each.written, facts: null, cause: byColumn(each) };
    }
  },
};

/**
 * Whether anyone adds up or compares what stands there. Nobody does with a value beside its label (保険者数), and of an
 * indicator only figures of one row are compared: where all of them are text (612人, 846人, 900人; 15, 18, 18), that is
 * how the office writes them.
 */
function isAddedUp({ sheet: name, at }: Place, reading: Reading): boolean {
  const table = reading.tables.find(({ sheet, area }) => sheet === name && isInside(at, area));
  if (table?.table === '基本情報') return false;
  if (table?.table !== '指標') return true;
  const sheet = sheetsOf(reading).get(name);
  return table.columns.some(({ field, place }) => {
    const cell = FIGURES.test(field) ? sheet && cellAt(sheet, { row: at.row, column: place.at.column }) : undefined;
    return typeof cell?.value === 'number';
  });
}

const isInside = ({ row, column }: Address, { top, left, bottom, right }: Area): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

const FIGURES = /^(?:baseline|latest|target|series)$/;

const sheetsOf = oncePer(({ sheets }: Reading) => new Map(sheets.map((sheet) => [sheet.name, sheet])));
