import type { Field } from '../../../src/domain/field';
import type { Period, Quantity, ValueNotation } from '../../../src/domain/notation/types';

/** A field as a fixture compares it: what was understood, written as plainly as can be. */
export interface Plain {
  readonly value: string | null;
  readonly written: string;
  readonly place: Field<unknown>['place'];
  /** Whether the plain value of such a field is mostly the text as written. */
  readonly isAsWritten: boolean;
}

const plain =
  <T>(show: (value: T) => string, isAsWritten = true) =>
  (field: Field<T>): Plain => ({
    value: field.value === null ? null : show(field.value),
    written: field.written,
    place: field.place,
    isAsWritten,
  });

const WORDS: ReadonlyMap<string, string> = new Map([
  ['up', '増加'],
  ['down', '減少'],
  ['keep', '維持'],
  ['progress', '進捗率'],
  ['attainment', '達成率'],
  ['asPlanned', '予定通り実施'],
  ['partly', '一部実施'],
  ['notDone', '実施できなかった'],
  ['draft', '案'],
  ['underReview', '照会中'],
  ['approved', '決裁済'],
  ['submitted', '提出済'],
  ['published', '公表'],
  ['true', 'する'],
  ['false', 'しない'],
]);

export const plainWord = plain((value: string | number | boolean) => WORDS.get(String(value)) ?? String(value));
export const plainNames = plain((names: readonly string[]) => names.join('、'), false);
export const plainYear = plain((year: number) => String(year), false);
export const plainPeriod = plain(periodText, false);
export const plainFigure = plain(valueText);

const BOUNDS = { exact: '', below: '未満', atMost: '以下', atLeast: '以上', above: '超' };
const QUALIFIERS = { total: '延べ', ofWhich: 'うち', each: '各', sum: '計' };

function quantityText({ low, high, bound, approximate, unit, qualifier }: Quantity): string {
  const figure = low.eq(high) ? low.toFixed() : `${low.toFixed()}～${high.toFixed()}`;
  return `${qualifier ? QUALIFIERS[qualifier] : ''}${approximate ? '約' : ''}${figure}${unit ?? ''}${BOUNDS[bound]}`;
}

function valueText(value: ValueNotation): string {
  switch (value.kind) {
    case 'quantity':
      return quantityText(value.quantity);
    case 'pair':
      return `${quantityText(value.quantity)}(${quantityText(value.second)})`;
    case 'relative':
      return `${value.to}を${value.bound === 'above' || value.bound === 'atLeast' ? '上回る' : '下回る'}`;
    case 'change':
      return `増減${quantityText(value.quantity)}`;
    case 'missing':
      return 'なし';
    case 'ambiguous':
      return `？${value.candidates.join('／')}`;
    case 'unreadable':
      return '？';
  }
}

function periodText(period: Period): string {
  switch (period.kind) {
    case 'open':
      return String(period.year);
    case 'year':
      return `${period.year}年`;
    case 'fiscalYear':
      return `${period.year}年度`;
    case 'fiscalYearEnd':
      return `${period.year}年度末`;
    case 'date':
      return [period.date.year, period.date.month, period.date.day].join('.');
    case 'month':
      return `${period.year}.${period.month}`;
    case 'fiscalYears':
      return `${period.from}～${period.to}年度`;
    case 'from':
      return `${periodText(period.start)}～`;
    case 'until':
      return `～${periodText(period.end)}`;
    case 'between':
      return `${periodText(period.start)}～${periodText(period.end)}`;
    case 'planPeriod':
      return `第${period.number}期`;
  }
}
