import type { Field } from '../../domain/field';
import type { Paragraph, SectionText } from '../../domain/report';
import type { DateSystem } from '../../sheet/sheet';
import type { Spot } from '../place';
import type { FieldReader } from '../values/fields';
import type { CellReader } from '../values/outcome';

/** Text kept as it stands: indents and line breaks are the writer's. */
const asWritten: CellReader<string> = (cell) => ({ kind: 'value', value: cell.shown });

/**
 * The text of a section from its cells, top to bottom; a blank cell is a blank line. Line breaks inside a cell part
 * paragraphs, white space at the end of one is dropped, blank lines are kept inside and trimmed at both ends.
 * @param spots at least one: the section's own cell, blank or not.
 */
export function sectionText(spots: readonly [Spot, ...Spot[]], dates: DateSystem, fields: FieldReader): SectionText {
  const paragraphs = trimmed(spots.flatMap((spot) => paragraphsOf(spot, dates, fields)));
  const place = paragraphs[0]?.field.place ?? spots[0].place;
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const written = text === '' ? (spots[0].cell?.shown ?? '') : text;
  return { paragraphs, field: { value: text === '' ? null : text, written, place, present: true } };
}

function paragraphsOf(spot: Spot, dates: DateSystem, fields: FieldReader): readonly Paragraph[] {
  const whole: Field<string> = fields.at(spot, dates, asWritten);
  return (whole.value ?? '').split(/\r\n|\r|\n/).map((line) => {
    const text = line.trimEnd();
    return { text, field: { ...whole, value: text === '' ? null : text, written: text } };
  });
}

function trimmed(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const first = paragraphs.findIndex(({ text }) => text !== '');
  const last = paragraphs.findLastIndex(({ text }) => text !== '');
  return first < 0 ? [] : paragraphs.slice(first, last + 1);
}
