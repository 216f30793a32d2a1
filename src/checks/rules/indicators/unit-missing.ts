import { figuresOf, quantitiesOf } from '../../../domain/figures';
import type { Indicator } from '../../../domain/report';
import type { Rule } from '../../rule';

interface Facts {
  readonly name: string;
}

export const unitMissing: Rule<'unit-missing', Facts> = {
  code: 'unit-missing',
  severity: 'warning',
  reason: '単位がないと、値が人数か、か所数か、割合かが読み手に伝わりません。',
  source: '別紙２の様式（目標項目の単位）',
  needs: [{ table: '指標' }],
  *run({ report: { indicators } }) {
    const isUsual = indicators.filter(({ unit }) => unit.written.trim() !== '').length * 2 > indicators.length;
    for (const indicator of indicators) {
      const { unit, name } = indicator;
      if (unit.written.trim() !== '' || name.written.trim() === '') continue;
      const quantities = quantitiesOf(figuresOf(indicator));
      if (quantities.length === 0) continue;
      const borne = borneUnit(indicator);
      if (UNITLESS.test(name.written) || (!(isUsual && unit.present) && EVIDENT.test(name.written))) continue;
      // A column that is mostly blank, or none, is no oversight where the figures bear their units.
      if (borne !== null && !(isUsual && unit.present)) continue;
      yield {
        place: unit.present ? unit.place : name.place,
        value: '',
        facts: { name: name.written },
        borneOut: borne === null ? undefined : `目標項目か値に単位「${borne}」が書かれている`,
      };
    }
  },
};

/** Figures that have none. */
const UNITLESS = /指数|係数|倍率|スコア|SCR|ＳＣＲ|要介護度|順位|偏差値|人当たり|人あたり/;
/** Names that say what they count. */
const EVIDENT =
  /(?:者|員|人|回|件|か所|箇所|市町村?|町村|団体|事業所|施設|世帯|校|台|部|戸|会場|教室|拠点)数|人数|率|割合/;

/** The unit in the brackets that end the name, or beside a figure; null where none is written. */
function borneUnit(indicator: Indicator): string | null {
  const inName = /[（(]([^（()）]{1,8})[)）]\s*$/.exec(indicator.name.written)?.[1];
  const inFigures = quantitiesOf(figuresOf(indicator)).flatMap(({ unit }) => unit ?? []);
  return inName ?? inFigures[0] ?? null;
}
