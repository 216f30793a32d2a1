import type { Rule } from '../../rule';
import { quantityOf } from '../indicators/measurements';

interface Facts {
  readonly insurer: string;
  readonly population: string;
  /** 65歳以上人口÷人口 in percent. */
  readonly share: string;
}

export const populationOdd: Rule<'population-odd', Facts> = {
  code: 'population-odd',
  severity: 'warning',
  reason: '高齢化率としてあり得ない人口は、桁の誤りか、列の取り違えのおそれがあります。',
  source: '住民基本台帳人口（65歳以上人口は人口の一部）',
  needs: [{ table: '保険者' }],
  *run({ report }) {
    for (const { name, population, elderly } of report.insurers) {
      const [all, old] = [quantityOf(population), quantityOf(elderly)];
      if (!all?.low.gt(0) || !old?.low.gt(0)) continue;
      const share = old.low.div(all.low).times(100);
      if (share.gte(LEAST) && share.lte(MOST)) continue;
      const facts = { insurer: name.written, population: population.written, share: share.toFixed(1) };
      yield { place: elderly.place, value: elderly.written, facts, restsOn: [population.place] };
    }
  },
};

/** No municipality of Japan is younger than a tenth, or older than three quarters. */
const LEAST = 10;
const MOST = 75;
