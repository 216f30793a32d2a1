import { isSamePlace } from '../../domain/field';
import type { Reading } from '../../domain/reading';
import { definitionOf } from '../../domain/tables';
import { fold } from '../../text/fold';
import type { CellEdit, Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { Refusal } from '../../workbook/port/refusal';
import { refuseOnlyForms } from '../onlyForms';
import { readingAfter } from '../rehearse';
import { cellOn, isCovered, typed } from '../typing';
import { cellName, notReadSo, standingNow, type Pointing } from './pointing';

/**
 * Writes the fields' own headers into the header cells of columns, so that they are read as said; a column that is not
 * to be read has no header of its own. Where one of the headers says something else by now nothing is written, and its
 * cell is told. Throws Refusal, 'by-hand' where a column would not be read as said, or another no more.
 */
export async function correctHeaders(
  workbook: LiveWorkbook,
  seen: Reading,
  pointings: readonly Pointing[],
): Promise<Edited> {
  refuseOnlyForms(seen);
  const now = await standingNow(workbook, seen, pointings);
  return now.kind === 'changed' ? now.edited : workbook.edit(headerEdits(now.reading, pointings));
}

/** The edits, known to be read as said. Throws Refusal 'by-hand'. */
export function headerEdits(reading: Reading, pointings: readonly Pointing[]): readonly CellEdit[] {
  let plan: readonly Plan[] = pointings.map((pointing) => ({ pointing, headers: headersFor(reading, pointing) }));
  for (;;) {
    const edits = plan.flatMap(
      ({ pointing, headers: [header = ''] }) => typed(reading.sheets, pointing.place, header) ?? [],
    );
    const after = readingAfter(reading, edits);
    const failed = plan.filter(({ pointing }) => !isReadSo(after, pointing));
    const [first] = failed;
    if (!first) {
      refuseLoss(reading, after, pointings);
      return edits;
    }
    if (failed.every(({ headers }) => headers.length < 2)) throw notReadSo(after, first.pointing);
    plan = plan.map((one) =>
      failed.includes(one) && one.headers.length > 1 ? { ...one, headers: one.headers.slice(1) } : one,
    );
  }
}

interface Plan {
  readonly pointing: Pointing;
  /** What may be written into the cell, the best first. */
  readonly headers: readonly string[];
}

/** A year or a unit that a header bears at its end stays: （R5）, （人）. */
const BRACKETS = /\s*[（(][^（()）]*[)）]\s*$/;

/** 「数値」 under a group that says the rest, else the whole 「策定時の値 数値」; what stood in brackets is kept if it can be. */
function headersFor(reading: Reading, { table, place, header, field }: Pointing): readonly string[] {
  const name = definitionOf(table).fields.find((one) => one.field === field)?.header;
  if (name === undefined) throw new RangeError(`no header for ${table} ${field}`);
  const cell = cellOn(reading.sheets, place);
  if (isCovered(reading.sheets, place) || cell?.formula !== undefined) throw leftToExcel(place);
  const written = cell?.shown ?? '';
  const isUnderGroup = fold(written) !== fold(header);
  const names = isUnderGroup ? [...new Set([name.split(' ').at(-1) ?? name, name])] : [name];
  const rest = BRACKETS.exec(written)?.[0].trim() ?? '';
  return names.flatMap((one) => (rest === '' ? [one] : [`${one}${rest}`, one]));
}

function isReadSo({ tables }: Reading, { table, place, field }: Pointing): boolean {
  const own = tables.filter((one) => one.table === table && one.sheet === place.sheet);
  return own.some(({ columns }) => columns.some((one) => one.field === field && isSamePlace(one.place, place)));
}

/** Every other column is to be read as before. */
function refuseLoss(before: Reading, after: Reading, pointings: readonly Pointing[]): void {
  for (const { table, columns } of before.tables) {
    for (const { place, header, field } of columns) {
      if (pointings.some((one) => isSamePlace(one.place, place))) continue;
      if (isReadSo(after, { table, place, header, field, reason: '' })) continue;
      throw new Refusal(
        'by-hand',
        `${cellName(place)} の「${header}」が読み取れなくなるため、見出しを書き直していません。その列の意味も選んでください。`,
      );
    }
  }
}

function leftToExcel(place: Pointing['place']): Refusal {
  return new Refusal(
    'by-hand',
    `${cellName(place)} の見出しは、数式か結合したセルのため、ここでは書き直せません。シートで直してください。`,
  );
}
