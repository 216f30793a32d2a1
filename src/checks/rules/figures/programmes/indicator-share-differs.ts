import { fiscalYearOf } from '../../../../domain/notation';
import type { ImplementationLevel, Indicator, Report } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import type { Rule } from '../../../rule';
import { measurementsOf, quantityOf, type MeasurementName } from '../../indicators/measurements';
import { insurersAt, levelCells, programmeCell, programmeYear, programmeYearsOf, type ProgrammeYear } from './levels';
import { shareOf } from '../percent';

interface Facts {
  readonly name: string;
  readonly measurement: MeasurementName;
  readonly programme: string;
  readonly fiscalYear: number;
  readonly total: number;
  /** The shares carried out as planned, and partly too, in percent. */
  readonly asPlanned: string;
  readonly withPartly: string;
}

export const indicatorShareDiffers: Rule<'indicator-share-differs', Facts> = {
  code: 'indicator-share-differs',
  severity: 'warning',
  reason: '実施率の指標が実施状況の表から計算した割合と違えば、指標か表のどちらかが誤りです。',
  source: '給付適正化実施状況の表（保険者ごとの実施状況）',
  needs: [{ table: '指標' }, { table: '給付適正化実施状況' }],
  *run({ report }) {
    const programmes = new Map([...programmeYearsOf(report)].map(({ programme }) => [fold(programme), programme]));
    for (const indicator of report.indicators) {
      const programme = programmeOf(indicator, programmes);
      if (programme === null) continue;
      for (const [measurement, { value, period }] of measurementsOf(indicator)) {
        const quantity = quantityOf(value);
        const known = measurement === '目標値' ? undefined : yearIn(report, programme, period.value);
        if (!quantity || !quantity.low.eq(quantity.high) || quantity.approximate || !known) continue;
        const shares = LEVELS.map((levels) => shareIn(known, levels, quantity.low.decimalPlaces()));
        if (shares.some((share) => share.eq(quantity.low))) continue;
        const [asPlanned = '', withPartly = ''] = shares.map((share) => share.toFixed(quantity.low.decimalPlaces()));
        const { fiscalYear, rows } = known;
        const facts = { name: indicator.name.written, measurement, programme, fiscalYear, asPlanned, withPartly };
        yield {
          place: value.place,
          value: value.written,
          facts: { ...facts, total: rows.size },
          restsOn: programmeCell(known),
          under: levelCells(report, programme),
        };
      }
    }
  },
};

const LEVELS: readonly (readonly ImplementationLevel[])[] = [['asPlanned'], ['asPlanned', 'partly']];

/** Words by which an indicator tells the share of insurers that carry a programme out. */
const SHARE_OF =
  /^(.+?)(?:の|を|に関する|に取り組む|を(?:予定(?:通り|どおり)に?)?)?(?:実施率|実施割合|実施(?:した|している|する)?(?:保険者|市町村|市町|市区町村)(?:の)?(?:割合|率))(?:\([^()]*\))?$/;

function programmeOf({ name }: Indicator, programmes: ReadonlyMap<string, string>): string | null {
  const [, named] = SHARE_OF.exec(fold(name.written)) ?? [];
  return (named !== undefined && programmes.get(named)) || null;
}

function yearIn(report: Report, programme: string, period: Indicator['latest']['period']['value']) {
  const years = period && fiscalYearOf(period);
  return years && years.from === years.to ? programmeYear(report, programme, years.from) : undefined;
}

const shareIn = (known: ProgrammeYear, levels: readonly ImplementationLevel[], places: number) =>
  shareOf(insurersAt(known, levels), known.rows.size, places);
