import type { Place } from '../../../domain/field';
import type { Rule } from '../../rule';
import { excerpt, sectionsOf, type SectionHere } from './texts';

/** Characters of one cell beyond which a section takes more than ten pages. */
const LONG = 20_000;

export const longCell: Rule<'long-cell', { readonly length: number }> = {
  code: 'long-cell',
  severity: 'info',
  reason: '一つのセルの文章がとても長いと、印刷が十数ページに及び、Excelの上限にも近づきます。',
  source: 'Excelの制限（一つのセルは32,767文字まで）',
  *run(reading) {
    for (const section of sectionsOf(reading)) {
      for (const { place, length, start } of cellsOf(section)) {
        if (length >= LONG) yield { place, value: start, facts: { length } };
      }
    }
  },
};

/** The paragraphs of a section put together again cell by cell. */
function cellsOf({ paragraphs }: SectionHere) {
  const cells = new Map<string, { place: Place; length: number; start: string }>();
  for (const { text, field } of paragraphs) {
    const { sheet, at } = field.place;
    const key = `${sheet}\n${at.row}\n${at.column}`;
    const cell = cells.get(key);
    if (cell) cell.length += text.length + 1;
    else cells.set(key, { place: field.place, length: text.length, start: excerpt(text, 0) });
  }
  return cells.values();
}
