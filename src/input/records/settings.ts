import type { Setting } from '../../domain/report';
import { TABLES } from '../../domain/tables';
import { COLUMN_SETTING, NOT_READ } from '../../domain/tables/columnSetting';
import type { FieldDefinition, TableDefinition } from '../../domain/tables/definition';
import { fold } from '../../text/fold';
import { headerKey } from '../headers/key';
import { namesOf } from '../headers/vocabulary';
import type { PointedColumn } from '../headers/words';
import type { InputTable } from '../tables/choose';
import type { FieldReader } from '../values/fields';
import type { CellReader } from '../values/outcome';
import { asText } from '../values/readers';

/** 設定: what people decided about this workbook. */
export function readSettings({ rows }: InputTable, fields: FieldReader): readonly Setting[] {
  return rows.map((row) => ({
    kind: fields.of(row, 'kind', asText),
    subject: fields.of(row, 'subject', asText),
    value: fields.of(row, 'value', asText),
    reason: fields.of(row, 'reason', asText),
  }));
}

/**
 * What the rows 列の対応 of 設定 say about columns: 「指標：R5年度の実績」 is 「直近値 数値」. Rows that cannot be
 * understood are observed; a later row about the same column goes before an earlier one.
 */
export function pointedColumns({ rows }: InputTable, fields: FieldReader): readonly PointedColumn[] {
  return rows.flatMap((row) => {
    const kind = row.spot('kind')?.cell?.shown ?? '';
    if (fold(kind) !== fold(COLUMN_SETTING)) return [];
    const subject = fields.of(row, 'subject', asColumn).value;
    if (!subject) return [];
    const field = fields.of(row, 'value', asFieldOf(subject.table)).value;
    return field === null ? [] : [{ ...subject, field: field === NOT_READ ? null : field }];
  });
}

type Column = Pick<PointedColumn, 'table' | 'header'>;

const asColumn: CellReader<Column> = (cell) => {
  const [, kind, header] = /^([^：:]+)[：:]\s*(\S[^]*)$/.exec(cell.shown.trim()) ?? [];
  const table = TABLES.find((one) => kind !== undefined && fold(one.kind) === fold(kind));
  if (!table || header === undefined || headerKey(header) === '')
    return { kind: 'unreadable', expected: 'tableColumn' };
  return { kind: 'value', value: { table, header } };
};

function asFieldOf({ fields }: TableDefinition): CellReader<FieldDefinition | typeof NOT_READ> {
  return ({ shown }) => {
    if (fold(shown) === fold(NOT_READ)) return { kind: 'value', value: NOT_READ };
    const field = fields.find((one) => namesOf(one).some((name) => headerKey(name) === headerKey(shown)));
    return field ? { kind: 'value', value: field } : { kind: 'unreadable', expected: 'tableField' };
  };
}
