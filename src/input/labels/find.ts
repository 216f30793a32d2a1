import type { FieldDefinition, TableDefinition } from '../../domain/tables/definition';
import { contains, type Area } from '../../sheet/address';
import { areaAt, isCovered, type Grid } from '../grid';
import { mayBeHeader } from '../headers/alphabet';
import { explainedSection } from '../headers/explained';
import { headerKey } from '../headers/key';
import { vocabularyOf } from '../headers/vocabulary';

/** A cell that names a value standing beside or below it, or behind its colon. */
export interface Label {
  readonly field: FieldDefinition;
  readonly area: Area;
  /** 「都道府県名：架空県」: what follows the colon in the label's own cell. */
  readonly inline: string | null;
}

/** Ordinals before a label, as keys show them: ア, イ, ウ, １, （２）, ③, ■. */
const ORDINAL = /^(?:[アイウエオ]|第?\d{1,2}(?![\d年期])|[■□●◆◇▼▶])+/;
/** A number behind a label: 項目１. */
const COUNT = /\d{1,2}$/;
const INLINE = /^([^：:\n]{2,20})[：:]\s*(\S[^]*)$/;

/** Which field a text names as a label, given its key; ordinals about it are passed over. */
export function labelNames(table: TableDefinition): (key: string) => FieldDefinition | undefined {
  const { fields } = vocabularyOf(table);
  return (key) => fields.get(key) ?? fields.get(key.replace(ORDINAL, '')) ?? fields.get(key.replace(COUNT, ''));
}

/** Finds the labels of one table, from top to bottom and left to right, outside of the areas given. */
export function labelFinder(table: TableDefinition): (grid: Grid, outside: readonly Area[]) => Label[] {
  const fieldOf = labelNames(table);
  return (grid, outside) => {
    const labels: Label[] = [];
    grid.sheet.rows.forEach((cells, row) => {
      const areas = outside.filter((area) => row >= area.top && row <= area.bottom);
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== 'string' || areas.some((area) => contains(area, { row, column }))) return;
        const found = readLabel(cell.value, fieldOf);
        if (!found || isCovered(grid, row, column)) return;
        labels.push({ ...found, area: areaAt(grid, row, column) });
      });
    });
    return labels;
  };
}

/** What explains a label may name it: ※管内の保険者の数. */
const NOTE = /^\s*※/;

function readLabel(
  text: string,
  fieldOf: (key: string) => FieldDefinition | undefined,
): Omit<Label, 'area'> | undefined {
  if (NOTE.test(text)) return undefined;
  const whole = mayBeHeader(text) ? (fieldOf(headerKey(text)) ?? explainedSection(fieldOf, text)) : undefined;
  if (whole) return { field: whole, inline: null };
  const [, before, inline] = INLINE.exec(text) ?? [];
  const field = before === undefined ? undefined : fieldOf(headerKey(before));
  return field && inline !== undefined ? { field, inline: inline.trim() } : undefined;
}
