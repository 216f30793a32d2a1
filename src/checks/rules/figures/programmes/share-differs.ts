import type { ImplementationLevel } from '../../../../domain/report';
import type { Rule } from '../../../rule';
import { insurersAt, levelCells, programmeCell, programmeYear } from './levels';
import { wrongLevelCounts } from './levelCounts';
import { shareOf } from '../percent';
import { sharesOf } from './shares';

interface Facts {
  readonly programme: string;
  readonly levels: readonly ImplementationLevel[];
  readonly fiscalYear: number;
  readonly counted: number;
  readonly total: number;
  readonly computed: string;
}

export const shareDiffers: Rule<'share-differs', Facts> = {
  code: 'share-differs',
  severity: 'warning',
  reason: '本文の割合が表から計算した割合と違えば、本文か表のどちらかが誤りです。',
  source: '給付適正化実施状況の表（保険者ごとの実施状況）',
  needs: [{ table: '給付適正化実施状況' }, { basic: '対象年度' }],
  *run(reading) {
    const { report } = reading;
    for (const { place, written, level, known, counted } of wrongLevelCounts(reading)) {
      const { programme, fiscalYear, rows } = known;
      const computed = shareOf(counted, rows.size, 1).toFixed(1);
      const facts = { programme, levels: [level], fiscalYear, counted, total: rows.size, computed };
      yield { place, value: written, facts, restsOn: programmeCell(known), under: levelCells(report, programme) };
    }
    for (const { sentence, programmes, levels, percent, year: fiscalYear } of sharesOf(reading)) {
      for (const programme of programmes) {
        const known = fiscalYear === null ? undefined : programmeYear(report, programme, fiscalYear);
        if (!known || fiscalYear === null) continue;
        const [counted, total] = [insurersAt(known, levels), known.rows.size];
        const computed = shareOf(counted, total, percent.places);
        if (computed.eq(percent.value)) continue;
        yield {
          place: sentence.place,
          value: `${percent.digits}%`,
          facts: { programme, levels, fiscalYear, counted, total, computed: computed.toFixed(percent.places) },
          restsOn: programmeCell(known),
          under: levelCells(report, programme),
        };
      }
    }
  },
};
