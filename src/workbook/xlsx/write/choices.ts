import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { a1Area } from '../../../sheet/address';
import type { Choice } from '../../../sheet/drawing';
import type { ChoiceLists } from '../../port/choices';
import { fileContent } from './content';
import { NORMAL_FONT } from './style';

/** The rule of one drop-down list. */
export function fileValidation(choice: Choice, lists: ChoiceLists): DataValidation {
  const source = lists.source(choice);
  return {
    type: 'list',
    range: a1Area(choice.area),
    allowBlank: true,
    showErrorMessage: false,
    ...('values' in source ? { values: [...source.values] } : { formula1: source.reference }),
  };
}

/** The hidden sheet of long lists, where any list needed it. */
export function choiceSheets({ columns, sheetName }: ChoiceLists): readonly WriteSheet[] {
  if (columns.length === 0) return [];
  const cells: WriteSheet['cells'] = new Map();
  for (const [column, values] of columns.entries()) {
    for (const [row, value] of values.entries()) {
      cells.set(`${row},${column}`, { ...fileContent(value), style: { numFmt: '@', font: NORMAL_FONT } });
    }
  }
  return [{ name: sheetName, hidden: true, cells }];
}
