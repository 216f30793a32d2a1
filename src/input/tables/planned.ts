import { fiscalYearOf } from '../../domain/notation';
import type { Period } from '../../domain/notation/types';
import type { FieldDefinition, TableDefinition } from '../../domain/tables/definition';
import type { Columns } from './columns';

/** Plans of 介護保険 run for three years from that of 平成12年度 on: 令和３～５年度 is the eighth. */
const FIRST_PLAN = 2000;
const PLAN_YEARS = 3;

type ByField<Column> = ReadonlyMap<FieldDefinition, readonly Column[]>;

/**
 * The table of a plan: 令和２年度 実績 | 令和５年度 目標. The actual value of the one year before the plan is what it was
 * based on, 策定時の値, where no other column is: not 直近値, unless it is of the year evaluated.
 * @param year the fiscal year evaluated
 */
export function withPlannedBaseline<Column extends { readonly period: Period | null }>(
  columns: ByField<Column>,
  { kind, fields }: TableDefinition,
  year: number | null,
): ByField<Column> {
  const field = (key: string): FieldDefinition | undefined => fields.find((one) => one.field === key);
  const [baseline, latest, target] = [field('baseline'), field('latest'), field('target')];
  if (kind !== '指標' || !baseline || !latest || !target || columns.has(baseline)) return columns;
  const [actual, ...others] = columns.get(latest) ?? [];
  const of = yearOf(actual?.period ?? null);
  const targets = (columns.get(target) ?? []).flatMap(({ period }) => yearOf(period) ?? []);
  if (!actual || others.length > 0 || of === null || targets.length === 0) return columns;
  const isBased = of < planStart(Math.min(...targets)) && (year === null || of < year);
  if (!isBased) return columns;
  return new Map([...columns].map(([key, all]) => [key === latest ? baseline : key, all]));
}

const planStart = (year: number): number => year - ((year - FIRST_PLAN) % PLAN_YEARS);

const yearOf = (period: Period | null): number | null => (period ? (fiscalYearOf(period)?.from ?? null) : null);

/**
 * Whether a table of 指標 is the plan's own: targets whose headers bear years, besides them an actual value of a year
 * before the one evaluated or targets of further years, and no 直近値.
 */
export function isPlan({ fields, years, otherYears }: Columns, year: number | null): boolean {
  const target = fields.get('target');
  if (!target?.period || fields.has('latest') || years.length > 0) return false;
  const based = yearOf(fields.get('baseline')?.period ?? null);
  return based === null ? otherYears.some(({ field }) => field === 'target') : year === null || based < year;
}
