import { periodsIn } from '../../../domain/notation';
import type { Rule } from '../../rule';
import { paragraphsOf } from '../text/texts';

interface Facts {
  readonly item: string;
  readonly fiscalYear: number;
}

export const dayOutsideYear: Rule<'day-outside-year', Facts> = {
  code: 'day-outside-year',
  severity: 'warning',
  reason: '対象年度の実績に前の年度の日付があれば、昨年度の文の写しか、年の書き誤りのおそれがあります。',
  source: '別紙２の様式（対象年度の取組の実施内容、実績）',
  needs: [{ basic: '対象年度' }],
  yieldsTo: ['last-year-left', 'text-date-differs', 'round-order', 'weekday-differs', 'era-differs'],
  *run(reading) {
    const fiscalYear = reading.report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const { text, place, itemName: item, section } of paragraphsOf(reading)) {
      if (section !== 'record' || !/[0-9０-９]/.test(text) || OTHER_TIMES.test(text)) continue;
      for (const { period, written, end } of periodsIn(text)) {
        if (period.kind !== 'date' || !isLastYear(period.date, fiscalYear) || SINCE.test(text.slice(end))) continue;
        // 「３月末で5.2万回（令和５年３月末は3.8万回）」: nothing is held at the end of a month, it is counted there.
        if (written.endsWith('末')) continue;
        yield {
          place,
          value: written,
          facts: { item, fiscalYear },
          under: [reading.report.basics.fiscalYear.place],
        };
      }
    }
  },
};

/** Words beside which days of the past are right. */
const OTHER_TIMES =
  /前年|昨年|前回|時点|現在|以降|以来|策定|改定|改正|施行|締結|協定|設立|設置|開設|開始|指定|委嘱|公布|告示|通知|調査|これまで|当初/;
const SINCE = /^(?:（[月火水木金土日][^（）]*）)?(?:から|より|～|〜|付け|末)/;

function isLastYear({ year, month }: { readonly year: number; readonly month: number }, fiscalYear: number): boolean {
  const APRIL = 4;
  return (month < APRIL ? year - 1 : year) === fiscalYear - 1;
}
