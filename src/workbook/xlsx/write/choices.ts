import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { a1Area } from '../../../sheet/address';
import type { Choice, Drawing } from '../../../sheet/drawing';
import { fileContent } from './content';
import { fixedArea } from './names';
import { NORMAL_FONT } from './style';

/** Excel takes at most 255 characters of list text. */
const LONGEST_LIST = 255;
const LIST_SHEET = '選択肢';

/**
 * Drop-down lists of a workbook. Short ones stand in the cell's own rule; those that are too long for Excel, or hold
 * commas, quotes or outer spaces, stand in columns of a hidden sheet and are referred to. Equal lists stand there once.
 */
export class ChoiceLists {
  private readonly columns: (readonly string[])[] = [];
  private readonly placed = new Map<string, string>();
  private readonly sheetName: string;

  constructor(drawings: readonly Drawing[]) {
    this.sheetName = freeName(drawings.map(({ name }) => name));
  }

  /** The rule of one drop-down list. */
  validation({ area, values }: Choice): DataValidation {
    return {
      type: 'list',
      range: a1Area(area),
      allowBlank: true,
      showErrorMessage: false,
      ...(fitsInRule(values) ? { values: [...values] } : { formula1: this.place(values) }),
    };
  }

  /** The hidden sheet, where any list needed it. */
  sheets(): readonly WriteSheet[] {
    if (this.columns.length === 0) return [];
    const cells: WriteSheet['cells'] = new Map();
    for (const [column, values] of this.columns.entries()) {
      for (const [row, value] of values.entries()) {
        cells.set(`${row},${column}`, { ...fileContent(value), style: { numFmt: '@', font: NORMAL_FONT } });
      }
    }
    return [{ name: this.sheetName, hidden: true, cells }];
  }

  private place(values: readonly string[]): string {
    const key = JSON.stringify(values);
    const known = this.placed.get(key);
    if (known !== undefined) return known;
    const column = this.columns.push(values) - 1;
    const reference = fixedArea(this.sheetName, { top: 0, left: column, bottom: values.length - 1, right: column });
    this.placed.set(key, reference);
    return reference;
  }
}

function fitsInRule(values: readonly string[]): boolean {
  const isPlain = values.every((value) => value !== '' && value.trim() === value && !/[,"]|^=/.test(value));
  return isPlain && values.join(',').length <= LONGEST_LIST;
}

function freeName(taken: readonly string[]): string {
  const used = new Set(taken);
  let name = LIST_SHEET;
  for (let count = 2; used.has(name); count++) name = `${LIST_SHEET}${count}`;
  return name;
}
