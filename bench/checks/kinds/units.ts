import type { Indicator } from '../../../src/domain/report';
import { topic } from '../kind';
import { blanked, inField, inText, textCells } from '../plants';
import { ofIndicators } from './records';

/** Whether the name or a figure says the unit too. */
const bearsUnit = ({ name, baseline, latest, target }: Indicator): boolean =>
  /[（(](?:か所|％|%|人|件|回)[)）]$/.test(name.written) ||
  [baseline.value, latest.value, target.value].some(({ written }) => /[^\d.,～]$/.test(written));

/** Another unit, in rows whose figures or name bear one or in rows where the texts alone do. */
function wrongUnit(borne: boolean) {
  return inField({
    among: (book) =>
      ofIndicators(({ unit }) => unit)(book)
        .filter(({ indicator }) => (book.made || borne) && borne === bearsUnit(indicator))
        .map((one) => ({
          ...one,
          also: [...(one.also ?? []), ...textCells(book, ['evaluation']).map(({ place }) => place)],
        })),
    to: ({ field }, random) => random.pick(otherUnits(field.written)),
  });
}

const UNITS = ['人', 'か所', '件', '％', '団体', '回', '事業所'];
/** Words for one sort of thing, of which a text may choose any. */
const PLACES = ['か所', '団体', '事業所'];
const otherUnits = (unit: string): readonly string[] =>
  UNITS.filter((other) => other !== unit && !(PLACES.includes(other) && PLACES.includes(unit)));

/** Units of indicators. */
export const UNIT_KINDS = topic('指標', [
  {
    name: '本文の単位',
    rules: ['figure-in-text-differs'],
    follows: ['points-differ', 'figure-in-text-differs'],
    plant: inText({
      pattern: /(?<=目標値の[\d,.]+)(人|か所|件|団体|回|事業所|％)/g,
      sections: ['evaluation'],
      to: ([unit = ''], _, random) => random.pick(otherUnits(unit)),
      madeOnly: true,
    }),
  },
  {
    name: '単位の違い',
    rules: ['unit-conflict'],
    follows: ['indicator-differs'],
    plant: wrongUnit(true),
  },
  {
    name: '単位の違い（本文だけが違う）',
    rules: ['unit-conflict', 'figure-in-text-differs'],
    follows: ['figure-in-text-differs', 'indicator-differs'],
    plant: wrongUnit(false),
  },
  {
    name: '単位の欠落',
    rules: ['unit-missing'],
    follows: [],
    // Where the figures or the name bear it, nothing is missing.
    plant: blanked((book) => ofIndicators(({ unit }) => unit)(book).filter(({ indicator }) => !bearsUnit(indicator))),
  },
]);
