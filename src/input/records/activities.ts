import { isRepeat, type Period } from '../../domain/notation';
import type { Field } from '../../domain/field';
import type { Activity, GrantScore } from '../../domain/report';
import type { InputTable } from '../tables/choose';
import { headerKey } from '../headers/key';
import { spotAt } from '../place';
import type { FieldReader } from '../values/fields';
import type { Row } from '../values/row';
import type { CellReader } from '../values/outcome';
import { asPersons, asTimes } from '../values/counts';
import { asOccasion } from '../values/occasion';
import { asFiscalYear, asNames, asRepeated, asText, asValue } from '../values/readers';
import { yearOf } from './year';

/**
 * 取組実績: one row an event, or a kind of event.
 * @param year the one evaluated, for days without a year where the table's title names none
 */
export function readActivities(table: InputTable, fields: FieldReader, year: number | null): readonly Activity[] {
  const { found, columns, rows } = table;
  const isDay = DAY_HEADER.test(headerKey(columns.fields.get('heldOn')?.written ?? ''));
  const occasion = asOccasion(found.year?.year ?? year, isDay);
  return rows.map((row) => ({
    item: fields.of(row, 'item', asText),
    name: fields.of(row, 'name', asText),
    type: fields.of(row, 'type', asText),
    heldOn: untilEnd(table, row, fields.of(row, 'heldOn', occasion), fields, occasion),
    targets: fields.of(row, 'targets', asNames),
    times: fields.of(row, 'times', asTimes),
    participants: fields.of(row, 'participants', asPersons),
    repeated: repeatedIn(table, row, fields),
    content: fields.of(row, 'content', asText),
  }));
}

/** 開始日 | 終了日: from the one to the other. */
function untilEnd(
  { found, columns }: InputTable,
  row: Row,
  start: Field<Period>,
  fields: FieldReader,
  read: CellReader<Period>,
): Field<Period> {
  const column = columns.ends.get('heldOn');
  const end = column && fields.at(spotAt(found.header.grid, row.line, column.column), row.dates, read);
  if (!end?.value || !start.value || JSON.stringify(end.value) === JSON.stringify(start.value)) return start;
  const value: Period = { kind: 'between', start: start.value, end: end.value };
  return { ...start, value, written: `${start.written}～${end.written}` };
}

/** 開催日, 実施年月日, 日時: not 実施時期. */
const DAY_HEADER = /日[程時]?$/;

/**
 * Whether a row counts what another has counted: by the column 再掲, by a remark 再掲 in a column that has no other use
 * (備考), or by its name: うち新規, a part of the row above.
 */
function repeatedIn({ found, columns }: InputTable, row: Row, fields: FieldReader): Field<boolean> {
  const own = fields.of(row, 'repeated', asRepeated);
  if (own.written !== '') return own;
  const spots = columns.leftAside.flatMap(({ at, why }) =>
    why === 'unknownColumn' && !found.header.grid.turnedFrom ? [spotAt(found.header.grid, row.line, at.column)] : [],
  );
  const remark = spots.find(({ cell }) => cell && isRepeat(cell.shown));
  const name = row.spot('name');
  const part = name?.cell && PART.test(name.cell.shown) ? name : undefined;
  const said = remark ?? part;
  return said ? { value: true, written: said.cell?.shown ?? '', place: said.place, present: true } : own;
}

const PART = /^[\s　（(]*(?:うち|内訳[:：])/;

const APART = { fiscalYear: asFiscalYear, fullMark: asValue };

/** 令和３年度(2,935点): the year, and its full mark in brackets; a year alone has none. */
const BRACKETED = {
  fiscalYear: ofPart((before) => before, asFiscalYear),
  fullMark: ofPart((_, inside) => inside, asValue),
};

function ofPart<T>(part: (before: string, inside: string) => string, read: CellReader<T>): CellReader<T> {
  return (cell, dates) => {
    const [, before = cell.shown, inside = ''] =
      /^(.*?)[(（]([^()（）]*[点満配][^()（）]*)[)）]\s*$/s.exec(cell.shown) ?? [];
    const text = part(before, inside).trim();
    return text === '' ? { kind: 'none' } : read({ ...cell, value: text, shown: text }, dates);
  };
}

/** 交付金得点. */
export function readGrantScores(table: InputTable, fields: FieldReader): readonly GrantScore[] {
  const { fiscalYear, fullMark } =
    table.columns.fields.get('fiscalYear')?.column === table.columns.fields.get('fullMark')?.column ? BRACKETED : APART;
  return table.rows.map((row) => ({
    fiscalYear: yearOf(table, fields.of(row, 'fiscalYear', fiscalYear)),
    kind: fields.of(row, 'kind', asText),
    score: fields.of(row, 'score', asValue),
    fullMark: fields.of(row, 'fullMark', fullMark),
    nationalAverage: fields.of(row, 'nationalAverage', asValue),
    insurer: fields.of(row, 'insurer', asText),
  }));
}
