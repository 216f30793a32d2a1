import type { Implementation, Insurer, InsurerRating } from '../../domain/report';
import type { InputTable } from '../tables/choose';
import { spotAt } from '../place';
import type { FieldColumn } from '../tables/columns';
import type { FieldReader } from '../values/fields';
import { asCode, asFiscalYear, asInsurer, asLevel, asText, asValue } from '../values/readers';
import { ratedIn } from './rated';
import { yearOf } from './year';

/** 保険者: the master. */
export function readInsurers({ rows }: InputTable, fields: FieldReader): readonly Insurer[] {
  return rows.map((row) => ({
    code: fields.of(row, 'code', asCode),
    name: fields.of(row, 'name', asInsurer),
    area: fields.of(row, 'area', asText),
    population: fields.of(row, 'population', asValue),
    elderly: fields.of(row, 'elderly', asValue),
  }));
}

/** 保険者評価: one row for each 取組 an insurer rates. */
export function readInsurerRatings(table: InputTable, fields: FieldReader): readonly InsurerRating[] {
  const rated = ratedIn(table.rows, fields);
  return table.rows.map((row) => ({
    insurer: fields.of(row, 'insurer', asInsurer),
    item: fields.of(row, 'item', asText),
    activity: fields.of(row, 'activity', asText),
    rating: rated(row),
    content: fields.of(row, 'content', asText),
    issue: fields.of(row, 'issue', asText),
    measure: fields.of(row, 'measure', asText),
    fiscalYear: yearOf(table, fields.of(row, 'fiscalYear', asFiscalYear)),
  }));
}

/** 給付適正化実施状況: one row for each insurer, year and 事業, or a column for each year. */
export function readImplementations(table: InputTable, fields: FieldReader): readonly Implementation[] {
  const { grid } = table.found.header;
  const own = table.columns.fields.get('level');
  const others = table.columns.otherYears.filter(({ field }) => field === 'level').map(({ column }) => column);
  return table.rows.flatMap((row) => {
    const record = (level: Implementation['level'], column: FieldColumn | undefined): Implementation => ({
      insurer: fields.of(row, 'insurer', asInsurer),
      fiscalYear: yearOf(table, fields.of(row, 'fiscalYear', asFiscalYear), column),
      programme: fields.of(row, 'programme', asText),
      level,
      reason: fields.of(row, 'reason', asText),
    });
    const ofYear = (column: FieldColumn): Implementation =>
      record(fields.at(spotAt(grid, row.line, column.column), row.dates, asLevel), column);
    return [record(fields.of(row, 'level', asLevel), own), ...others.map(ofYear)];
  });
}
