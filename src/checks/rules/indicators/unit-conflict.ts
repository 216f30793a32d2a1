import { figuresOf, type Figure } from '../../../domain/figures';
import type { Indicator } from '../../../domain/report';
import { canonicalUnit, unitsAgree } from '../../../domain/notation/units';
import type { Rule } from '../../rule';
import { measurementsOf, quantityOf } from './measurements';

interface Facts {
  readonly name: string;
  readonly unit: string;
  readonly other: string;
  readonly otherFrom: string;
}

export const unitConflict: Rule<'unit-conflict', Facts> = {
  code: 'unit-conflict',
  severity: 'warning',
  reason: '一つの指標の中で単位が違うと、値を比べられません。',
  source: '別紙２の様式（目標項目の単位）',
  *run({ report }) {
    for (const indicator of report.indicators) {
      const [first, ...others] = unitsOf(indicator);
      const other = first && others.find(({ unit }) => !agree(unit, first.unit));
      if (!first || !other) continue;
      yield {
        place: other.place,
        value: other.written,
        facts: { name: indicator.name.written, unit: first.unit, other: other.unit, otherFrom: other.from },
        restsOn: [first.place],
      };
    }
  },
};

/** 「回／年」 and 「回」, 「人（累計）」 and 「人」 agree: the shorter leaves out what is the same for the whole row. */
function agree(a: string, b: string): boolean {
  const [bareA, bareB] = [a, b].map((unit) => unit.replace(ADDED, ''));
  if (bareA === undefined || bareB === undefined) return false;
  return unitsAgree(a, b) || ((a === bareA || b === bareB) && unitsAgree(bareA, bareB));
}

const ADDED = /(?:\/(?:年度|年|月|週|日)|累計|延べ|年間|実数)$/;

/** Every unit that the row states: its own column, the brackets that end the name, the figures (of a pair, the one that counts). */
function unitsOf(indicator: Indicator) {
  const { unit, name } = indicator;
  const own = unit.value;
  const inName = unitInName(name.written) ?? rateInName(name.written, own);
  const { baseline, latest, target } = figuresOf(indicator);
  const stated = [baseline, latest, target].map(unitOfFigure);
  return [
    ...(own ? [{ unit: own, from: '単位', place: unit.place, written: unit.written }] : []),
    ...(inName ? [{ unit: inName, from: '目標項目', place: name.place, written: name.written }] : []),
    ...measurementsOf(indicator).flatMap(([from, { value }], index) => {
      const written = stated[index];
      return written ? [{ unit: written, from, place: value.place, written: value.written }] : [];
    }),
    ...indicator.series.flatMap(({ value, period }) => {
      const written = quantityOf(value)?.unit;
      return written ? [{ unit: written, from: period.written, place: value.place, written: value.written }] : [];
    }),
  ];
}

function unitOfFigure(figure: Figure): string | null {
  return figure.kind === 'figure' ? figure.quantity.unit : null;
}

/** A share by its name, where the unit counts heads or places: 「参加者の割合」 in 人. */
function rateInName(name: string, own: string | null): string | null {
  const isRate =
    /(?:割合|率)\s*(?:[（(][^（()）]*[)）])?\s*$/.test(name) && !/倍率|出生|死亡|対|当たり|あたり/.test(name);
  return isRate && own !== null && HEADS.test(canonicalUnit(own) ?? own) ? '%' : null;
}

const HEADS = /^(?:人|名|か所|件|回|市町村|保険者|事業所|施設|団体|世帯)$/;

/** Words in the brackets that end a name which are units and not a remark. */
const UNITS = /^(%|か所|人|名|件|回|円|点|市町村|保険者|事業所|施設|団体|組|世帯|か月|日|割|倍|部|台|床)$/;

function unitInName(name: string): string | null {
  const unit = canonicalUnit(/[（(]([^（()）]{1,6})[)）]\s*$/.exec(name)?.[1] ?? '');
  return unit !== null && UNITS.test(unit) ? unit : null;
}
