import type { Activity, GrantScore } from '../../domain/report';
import type { InputTable } from '../tables/choose';
import type { FieldReader } from '../values/fields';
import type { CellReader } from '../values/outcome';
import { asCount, asFiscalYear, asNames, asOccasion, asRepeated, asText, asValue } from '../values/readers';
import { yearOf } from './year';

/**
 * 取組実績: one row an event, or a kind of event.
 * @param year the one evaluated, for days without a year where the table's title names none
 */
export function readActivities(
  { found, rows }: InputTable,
  fields: FieldReader,
  year: number | null,
): readonly Activity[] {
  const occasion = asOccasion(found.year?.year ?? year);
  return rows.map((row) => ({
    item: fields.of(row, 'item', asText),
    name: fields.of(row, 'name', asText),
    type: fields.of(row, 'type', asText),
    heldOn: fields.of(row, 'heldOn', occasion),
    targets: fields.of(row, 'targets', asNames),
    times: fields.of(row, 'times', asCount),
    participants: fields.of(row, 'participants', asCount),
    repeated: fields.of(row, 'repeated', asRepeated),
    content: fields.of(row, 'content', asText),
  }));
}

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
