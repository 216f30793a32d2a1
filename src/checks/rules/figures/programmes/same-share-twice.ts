import { fold } from '../../../../text/fold';
import type { ImplementationLevel, Report } from '../../../../domain/report';
import type { Rule } from '../../../rule';
import { insurersAt, programmeYear } from './levels';
import { shareOf } from '../percent';
import { sharesOf, type Share } from './shares';

interface Facts {
  readonly programme: string;
  readonly one: readonly ImplementationLevel[];
  readonly other: readonly ImplementationLevel[];
}

export const sameShareTwice: Rule<'same-share-twice', Facts> = {
  code: 'same-share-twice',
  severity: 'warning',
  reason: '違う実施状況に同じ割合が書かれているときは、写し誤りのおそれがあります。',
  source: '給付適正化の実施状況（三つの区分の割合の合計は100％）',
  *run(reading) {
    const first = new Map<string, Share>();
    for (const share of sharesOf(reading)) {
      for (const programme of share.programmes) {
        const key = `${fold(programme)}\n${share.year ?? ''}\n${share.percent.value.toString()}`;
        const known = first.get(key);
        if (!known) first.set(key, share);
        if (!known || known.levels.join() === share.levels.join() || share.percent.value.eq(100)) continue;
        const confirmed = [known, share].every((each) => agreesWithTable(reading.report, programme, each));
        yield {
          place: share.sentence.place,
          value: `${share.percent.digits}%`,
          facts: { programme, one: known.levels, other: share.levels },
          borneOut: confirmed ? 'どちらも給付適正化実施状況の表の数と一致している' : undefined,
        };
      }
    }
  },
};

function agreesWithTable(report: Report, programme: string, { levels, percent, year: fiscalYear }: Share): boolean {
  const known = fiscalYear === null ? undefined : programmeYear(report, programme, fiscalYear);
  return known !== undefined && shareOf(insurersAt(known, levels), known.rows.size, percent.places).eq(percent.value);
}
