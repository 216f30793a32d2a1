import { Decimal } from 'decimal.js';
import type { Place } from '../../../../domain/field';
import type { ImplementationLevel, Report } from '../../../../domain/report';
import type { Rule } from '../../../rule';
import { insurersAt, levelCells, programmeCell, programmeYear } from './levels';
import { shareOf } from '../percent';
import { sharesOf, signed } from './shares';

interface Facts {
  readonly programme: string;
  readonly before: string;
  readonly now: string;
  readonly computed: string;
}

export const changeDiffers: Rule<'change-differs', Facts> = {
  code: 'change-differs',
  severity: 'warning',
  reason: '前年度比が二つの年度の割合の差と違えば、増減を誤って伝えます。',
  source: '給付適正化実施状況の表（割合どうしの差はポイントで表す）',
  needs: [{ table: '給付適正化実施状況' }, { basic: '対象年度' }],
  *run(reading) {
    const { report } = reading;
    for (const { sentence, programmes, levels, change, year: fiscalYear } of sharesOf(reading)) {
      if (!change || fiscalYear === null) continue;
      for (const programme of programmes) {
        const [now, before] = [fiscalYear, fiscalYear - 1].map((each) => exactShare(report, programme, each, levels));
        if (!now || !before || possibleChanges(before, now, change.places).some((each) => each.eq(change.value)))
          continue;
        yield {
          place: sentence.place,
          value: `${signed(change.value, change.places)}ポイント`,
          facts: {
            programme,
            before: before.toFixed(change.places),
            now: now.toFixed(change.places),
            computed: signed(now.minus(before), change.places),
          },
          restsOn: [fiscalYear, fiscalYear - 1].flatMap((each) => cellsOf(report, programme, each)),
          under: levelCells(report, programme),
        };
      }
    }
  },
};

function exactShare(
  report: Report,
  programme: string,
  year: number,
  levels: readonly ImplementationLevel[],
): Decimal | null {
  const known = programmeYear(report, programme, year);
  return known ? shareOf(insurersAt(known, levels), known.rows.size, EXACT) : null;
}

function cellsOf(report: Report, programme: string, year: number): readonly Place[] {
  const known = programmeYear(report, programme, year);
  return known ? programmeCell(known) : [];
}

const EXACT = 15;

/** The difference rounded, or that of the rounded shares: both are usual. */
function possibleChanges(before: Decimal, now: Decimal, places: number): readonly Decimal[] {
  const round = (value: Decimal): Decimal => value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  return [round(now.minus(before)), round(now).minus(round(before))];
}
