import type { OtherForm } from '../../../domain/otherForms';
import type { Reading } from '../../../domain/reading';
import type { Indicator, Item } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { oncePer } from '../../memo';
import { nearest } from '../../nearest';

/** An item of this year with its form of last year. */
export interface ItemPair {
  readonly item: Item;
  readonly last: OtherForm;
  /** The names are only alike. */
  readonly isRenamed: boolean;
}

/** This year's items beside last year's forms. */
export interface Paired {
  readonly pairs: readonly ItemPair[];
  /** Forms whose item stands nowhere this year. */
  readonly dropped: readonly OtherForm[];
}

/** Names are compared without their numbers and points. */
const nameKey = (name: string): string =>
  fold(name)
    .replace(/^\(?\d{1,2}\)?[.、:]?(?=\D)/, '')
    .replace(/[・、,。.()「」]/g, '');

/** Items and last year's forms by their names, those that are left over by likeness. Of two alike the first. */
export const pairedOf: (reading: Reading) => Paired = oncePer(({ report, otherForms }) => {
  const forms = byKey(otherForms.filter(({ use }) => use === 'lastYear'));
  const same = report.items.flatMap((item) => {
    const last = forms.get(nameKey(item.name.written));
    return last ? [{ item, last, isRenamed: false }] : [];
  });
  const left = [...forms.values()].filter((form) => !same.some(({ last }) => last === form));
  const open = report.items.filter((item) => item.name.value !== null && !same.some((pair) => pair.item === item));
  const alike = open.flatMap((item) => {
    const last = mutual(item, open, left);
    return last ? [{ item, last, isRenamed: true }] : [];
  });
  const all = [...same, ...alike];
  return {
    pairs: report.items.flatMap((item) => all.filter((pair) => pair.item === item)),
    dropped: report.items.length === 0 ? [] : left.filter((form) => !alike.some(({ last }) => last === form)),
  };
});

function byKey(forms: readonly OtherForm[]): ReadonlyMap<string, OtherForm> {
  const byName = new Map<string, OtherForm>();
  for (const form of forms) {
    const key = nameKey(form.item.name.written);
    if (form.item.name.value !== null && !byName.has(key)) byName.set(key, form);
  }
  return byName;
}

/** The form whose name is most like an item's, if no other item's is more like it. */
function mutual(item: Item, items: readonly Item[], forms: readonly OtherForm[]): OtherForm | undefined {
  const name = nearest(item.name.written, forms.map(nameOf));
  const last = forms.find((form) => nameOf(form) === name);
  const back =
    last &&
    nearest(
      nameOf(last),
      items.map(({ name: { written } }) => written),
    );
  return back === item.name.written ? last : undefined;
}

const nameOf = ({ item }: OtherForm): string => item.name.written;

/** An indicator with the same one of last year's form. */
export interface IndicatorPair {
  readonly now: Indicator;
  readonly then: Indicator;
  readonly last: OtherForm;
}

/** The indicators of items that are on both sides; a name that stands twice on one side is left out. */
export const indicatorPairsOf: (reading: Reading) => readonly IndicatorPair[] = oncePer((reading) =>
  pairedOf(reading).pairs.flatMap(({ item, last }) => {
    const own = reading.report.indicators.filter((one) => fold(one.item.written) === fold(item.name.written));
    const [now, then] = [unique(own), unique(last.indicators)];
    return [...now].flatMap(([key, indicator]) => {
      const before = then.get(key);
      return before ? [{ now: indicator, then: before, last }] : [];
    });
  }),
);

function unique(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const keys = indicators.map(({ name }) => indicatorKey(name.written));
  return new Map(
    indicators.flatMap((indicator, index) => {
      const key = keys[index] ?? '';
      return key === '' || keys.filter((other) => other === key).length > 1 ? [] : [[key, indicator]];
    }),
  );
}

/** The name without its unit: 「診療所数（か所）」 is 「診療所数」. */
const indicatorKey = (name: string): string => nameKey(fold(name).replace(/[([][^()[\]]{1,10}[)\]]$/, ''));

const YEARS_OF_PLAN = 3;
const FIRST_PLAN = 2000;

/** Whether two fiscal years lie in one 介護保険事業支援計画: baselines and targets stay as they are within it. */
export function isOnePlan(one: number, other: number): boolean {
  const plan = (year: number): number => Math.floor((year - FIRST_PLAN) / YEARS_OF_PLAN);
  return plan(one) === plan(other);
}
