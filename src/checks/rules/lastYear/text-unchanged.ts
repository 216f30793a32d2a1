import type { Place } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
import { SECTION_NAMES, type Section } from '../../../domain/report';
import type { Rule, Spot } from '../../rule';
import { excerpt } from '../text/texts';
import { pairedOf, type ItemPair } from './pairs';
import { paragraphSameness, sectionSameness, type Sameness } from './sameText';

interface Facts {
  readonly item: string;
  readonly sections: readonly string[];
  readonly year: number;
  readonly before: Place;
  readonly how: Sameness;
  /** Only a paragraph with its figures, not the whole section. */
  readonly isPart: boolean;
  /** Most items are wholly unchanged. */
  readonly isMost: boolean;
}

export const textUnchanged: Rule<'text-unchanged', Facts> = {
  code: 'text-unchanged',
  severity: 'warning',
  reason: '昨年度の文をそのまま写すと、今年度の取組と結果が書かれないまま提出されてしまいます。',
  source: '別紙２の様式（対象年度の取組と評価を書く）',
  run: (reading) => mostlyAtOnce(reading, pairedOf(reading).pairs.flatMap(unchangedIn)),
};

/** 現状と課題 led to the targets of the plan and may stay as it is. */
const OF_THE_YEAR: readonly Section[] = ['record', 'evaluation', 'insurers', 'summary'];

/** Whole sections of an item in one, single paragraphs of the others. */
function unchangedIn(pair: ItemPair): readonly Spot<Facts>[] {
  const { item, last } = pair;
  const compared = OF_THE_YEAR.map((section) => ({
    section,
    how: sectionSameness(item.sections[section], last.item.sections[section]),
  }));
  const whole = compared.flatMap(({ section, how }) => (how ? [{ section, how }] : []));
  const parts = compared.flatMap(({ section, how }) => (how ? [] : paragraphsIn(pair, section)));
  const [first] = whole;
  if (!first) return parts;
  const how = whole.every((one) => one.how === 'same') ? 'same' : 'yearsOnly';
  const names = whole.map(({ section }) => SECTION_NAMES[section]);
  const { place, written } = item.sections[first.section].field;
  const facts = { ...factsOf(pair, first.section), sections: names, how, isPart: false, isMost: false } as const;
  return [{ place, value: excerpt(written.trim(), 0), facts }, ...parts];
}

function paragraphsIn(pair: ItemPair, section: Section): readonly Spot<Facts>[] {
  const { item, last } = pair;
  return item.sections[section].paragraphs.flatMap(({ text, field }) => {
    const how = paragraphSameness(text, last.item.sections[section]);
    if (!how) return [];
    const facts = { ...factsOf(pair, section), sections: [SECTION_NAMES[section]], how, isPart: true, isMost: false };
    return [{ place: field.place, value: excerpt(text.trim(), 0), facts, cause: `${item.name.written}\n${section}` }];
  });
}

const factsOf = ({ item, last }: ItemPair, section: Section): Pick<Facts, 'item' | 'year' | 'before'> => ({
  item: item.name.written,
  year: last.year.value ?? 0,
  before: last.item.sections[section].field.place,
});

/** So many items that are wholly unchanged have one cause: all was copied, or the old forms bear a wrong year. */
const MANY = 3;

function mostlyAtOnce({ report }: Reading, spots: readonly Spot<Facts>[]): readonly Spot<Facts>[] {
  const whole = spots.filter(({ facts }) => !facts.isPart);
  if (whole.length < MANY || whole.length * 2 <= report.items.length) return spots;
  return spots.map((spot) =>
    spot.facts.isPart ? spot : { ...spot, facts: { ...spot.facts, isMost: true }, cause: 'all' },
  );
}
