import type { Place } from '../../../domain/field';
import { isPlannedTable } from '../../../domain/plannedTable';
import type { Reading } from '../../../domain/reading';
import type { Indicator, Measurement, PlannedTarget } from '../../../domain/report';
import { nearest } from '../../nearest';
import type { Rule } from '../../rule';
import { quantityOf, yearsOf } from '../indicators/measurements';
import { isSameName, nameKey } from './names';

interface Facts {
  readonly name: string;
  readonly fiscalYear: number;
  /** The indicator whose name is most like it. */
  readonly near: string | null;
}

export const targetUnreported: Rule<'target-unreported', Facts> = {
  code: 'target-unreported',
  severity: 'warning',
  reason: '計画に対象年度の目標があるのに指標の表に行がないと、その目標の達成状況はどこにも報告されません。',
  source: '別紙２の表題（計画に記載した目標に対する自己評価結果）',
  needs: [{ table: '指標' }, { basic: '対象年度' }],
  *run(reading) {
    const { report } = reading;
    const fiscalYear = report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    const restsOn = namesHeader(reading);
    const names = report.indicators.map(({ name }) => oneLine(name.written));
    for (const planned of report.planned) {
      const due = planned.targets.find((target) => isDue(target, fiscalYear));
      const name = oneLine(planned.name.written);
      if (!due || name === '' || report.indicators.some((each) => reportsOn(each, planned, due))) continue;
      const facts = { name, fiscalYear, near: nearest(name, names) };
      yield { place: due.value.place, value: due.value.written, facts, restsOn };
    }
  },
};

/** Where the names of the indicators begin: rows that are missing below are one mistake, however many targets they leave out. */
function namesHeader(reading: Reading): readonly Place[] {
  const table = reading.tables.find((each) => each.table === '指標' && !isPlannedTable(reading, each));
  return (table?.columns ?? []).flatMap(({ field, place }) => (field === 'name' ? [place] : []));
}

/** Any target with a figure, or one such as 全国平均以上, whose time ends in the year evaluated. */
function isDue(target: Measurement, fiscalYear: number): boolean {
  const { value } = target.value;
  return yearsOf(target)?.to === fiscalYear && value !== null && value.kind !== 'missing';
}

const oneLine = (name: string): string => name.replace(/\s+/g, '');

/** By its name, or where that is only near, by the target itself. */
function reportsOn({ name, target }: Indicator, planned: PlannedTarget, due: Measurement): boolean {
  if (isSameName(nameKey(name.written), nameKey(planned.name.written))) return true;
  const [one, other] = [quantityOf(target.value), quantityOf(due.value)];
  const isSameFigure = one !== null && other !== null && one.low.eq(other.low) && one.high.eq(other.high);
  return isSameFigure && nearest(planned.name.written, [name.written]) !== null;
}
