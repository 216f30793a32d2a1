import { oncePer } from '../../../memo';
import { nearest } from '../../../nearest';
import type { Place } from '../../../../domain/field';
import type { Report } from '../../../../domain/report';
import type { Rule } from '../../../rule';
import { insurerTotal, masterOf } from '../../insurers/names';
import { levelCells, programmeCell, programmeYearsOf, type ProgrammeYear } from './levels';

interface Facts {
  readonly programme: string;
  readonly fiscalYear: number;
  readonly counted: number;
  readonly total: number;
  /** Names from the master without a row; empty where there is no master. */
  readonly missing: readonly string[];
}

export const levelsIncomplete: Rule<'levels-incomplete', Facts> = {
  code: 'levels-incomplete',
  severity: 'warning',
  reason: '三つの実施状況の計が保険者数に一致しないと、割合の分母が狂います。',
  source: '給付適正化実施状況の表（全ての保険者を一度ずつ）',
  needs: [{ table: '給付適正化実施状況' }],
  *run({ report }) {
    const total = insurerTotal(report);
    if (total === null) return;
    const master = masterOf(report);
    for (const { programme, fiscalYear, rows } of programmeYearsOf(report)) {
      const missing = [...master].flatMap(([key, name]) => (rows.has(key) ? [] : [name]));
      const first = [...rows.values()][0]?.[0];
      if (!first || (missing.length === 0 && rows.size === total)) continue;
      yield {
        place: first.programme.place,
        value: first.programme.written,
        facts: { programme, fiscalYear, counted: rows.size, total, missing },
        restsOn: nearlyNamed(report, programme, fiscalYear),
        under: levelCells(report, programme),
        cause: missing.length > 0 ? missing.join('\n') : undefined,
      };
    }
  },
};

/** The cell of the programme of the same year that is named nearly alike: a misspelt row is missing there. None among very many. */
function nearlyNamed(report: Report, programme: string, year: number): readonly Place[] {
  const all = programmesOf(report);
  if (all.length > MOST_PROGRAMMES) return [];
  const others = all.filter((each) => each.fiscalYear === year && each.programme !== programme);
  const near = nearest(
    programme,
    others.map((each) => each.programme),
  );
  return others.filter((each) => each.programme === near).flatMap(programmeCell);
}

const programmesOf: (report: Report) => readonly ProgrammeYear[] = oncePer((report) => [...programmeYearsOf(report)]);

const MOST_PROGRAMMES = 100;
