import type { Choice, Drawing } from '../../sheet/drawing';
import { fixedArea } from './names';

/** Excel takes at most 255 characters of list text. */
const LONGEST_LIST = 255;
const LIST_SHEET = '選択肢';

/** Where the entries of a drop-down list stand: in the cell's own rule, or in cells, "'選択肢'!$A$1:$A$9". */
export type ChoiceSource = { readonly values: readonly string[] } | { readonly reference: string };

/**
 * Drop-down lists of drawings that are written together. Short ones stand in the cell's own rule; those that are too
 * long for Excel, or hold commas, quotes or outer spaces, stand in columns of a hidden sheet. Equal lists stand there
 * once.
 */
export class ChoiceLists {
  private readonly placed = new Map<string, string>();
  /** Columns of the hidden sheet, from A on. */
  readonly columns: (readonly string[])[] = [];
  /** Name of the hidden sheet, where `columns` holds any. */
  readonly sheetName: string;

  /** @param taken names of sheets that stand in the same workbook */
  constructor(drawings: readonly Drawing[], taken: readonly string[] = []) {
    this.sheetName = freeName([...drawings.map(({ name }) => name), ...taken]);
    for (const { choices = [] } of drawings) for (const choice of choices) this.source(choice);
  }

  source({ values }: Choice): ChoiceSource {
    return fitsInRule(values) ? { values } : { reference: this.place(values) };
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
