import { placeKey } from '../../../../domain/field';
import { Decimal } from 'decimal.js';
import { fold } from '../../../../text/fold';
import { groupedBy } from '../../../grouped';
import type { Rule } from '../../../rule';
import { insurerTotal } from '../../insurers/names';
import { programmeYear } from './levels';
import { insurersGiving } from '../percent';
import { sharesOf } from './shares';

interface Facts {
  readonly programme: string;
  readonly shares: readonly string[];
}

export const sharesNotWhole: Rule<'shares-not-whole', Facts> = {
  code: 'shares-not-whole',
  severity: 'warning',
  reason: '三つの実施状況の割合を足すと100％になります。ならなければ、どれかが誤りです。',
  source: '給付適正化の実施状況（三つの区分の割合の合計は100％）',
  *run(reading) {
    const single = sharesOf(reading).flatMap((share) => {
      const [level, ...more] = share.levels;
      const [programme, ...others] = share.programmes;
      return level && programme && more.length === 0 && others.length === 0 ? [{ ...share, level, programme }] : [];
    });
    const groups = groupedBy(
      single,
      ({ sentence, programme, year }) => `${placeKey(sentence.place)}\n${fold(programme)}\n${year}`,
    );
    for (const shares of groups.values()) {
      const [first] = shares;
      const levels = new Set(shares.map(({ level }) => level)).size;
      if (!first || levels < 2 || shares.length !== levels) continue;
      // Where the table tells the numbers, each share is compared with it.
      if (first.year !== null && programmeYear(reading.report, first.programme, first.year)) continue;
      const total = insurerTotal(reading.report);
      if (total !== null && shares.some(({ percent }) => insurersGiving(percent, total) === null)) continue;
      const sum = shares.reduce((so, { percent }) => so.plus(percent.value), new Decimal(0));
      const places = Math.min(...shares.map(({ percent }) => percent.places));
      const over = sum.minus(WHOLE);
      // A level that is not named may have the rest.
      if ((levels < LEVELS ? over : over.abs()).lte(new Decimal(ROUNDING).times(new Decimal(10).pow(-places))))
        continue;
      const facts = { programme: first.programme, shares: shares.map(({ percent }) => `${percent.digits}%`) };
      yield { place: first.sentence.place, value: `${sum.toString()}%`, facts };
    }
  },
};

const LEVELS = 3;
const WHOLE = 100;
/** Three rounded shares miss the whole by less than two of their last places. */
const ROUNDING = 2;
