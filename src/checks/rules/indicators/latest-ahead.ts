import { fiscalYearOf, type Period } from '../../../domain/notation';
import type { Indicator } from '../../../domain/report';
import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';
import { periodPlace } from './measurements';

interface Facts {
  readonly name: string;
  readonly fiscalYear: number;
}

export const latestAhead: Rule<'latest-ahead', Facts> = {
  code: 'latest-ahead',
  severity: 'warning',
  reason: '評価する年度より後の値は、年の誤りか、次の年度の様式の値が混じったおそれがあります。',
  source: '別紙２の様式（直近値の年次）',
  needs: [{ table: '指標' }, { basic: '対象年度' }],
  *run({ report }) {
    const { value: fiscalYear, place: yearPlace } = report.basics.fiscalYear;
    if (fiscalYear === null) return;
    const ahead = report.indicators.filter((indicator) => isAhead(indicator, fiscalYear));
    // Taken soon after the year's end throughout: 令和６年 for 令和５年度.
    const isCustom = 2 * ahead.length > report.indicators.length;
    for (const indicator of ahead) {
      const { name, latest, note, reason } = indicator;
      if (isCustom && !isWholeYear(latest.period.value)) continue;
      const explained = reason.written || note.written;
      yield {
        place: periodPlace(latest),
        value: latest.period.written,
        facts: { name: name.written, fiscalYear },
        cause: fold(latest.period.written),
        under: [yearPlace],
        explained,
      };
    }
  },
};

/** Days and months in the year after may be those of the count; later ones, and later years, are not. */
function isAhead({ latest: { period } }: Indicator, fiscalYear: number): boolean {
  const years = period.value && fiscalYearOf(period.value);
  if (!period.value || !years) return false;
  const mayLag = period.value.kind === 'date' || period.value.kind === 'month' || period.value.kind === 'between';
  return years.from > fiscalYear + (mayLag ? 1 : 0);
}

const isWholeYear = (period: Period | null): boolean =>
  period?.kind === 'fiscalYear' || period?.kind === 'fiscalYearEnd' || period?.kind === 'fiscalYears';
