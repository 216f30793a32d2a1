import type { Field, Place } from '../../../domain/field';
import type { Item, Report } from '../../../domain/report';
import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';

type Facts =
  | { readonly how: 'doubled'; readonly first: Place }
  /** The one number that no item bears. */
  | { readonly how: 'gap'; readonly missing: number; readonly items: number };

export const itemNumber: Rule<'item-number', Facts> = {
  code: 'item-number',
  severity: 'warning',
  reason: '項目の番号が重なったり飛んだりすると、様式のシート名や並びの順を取り違えます。',
  source: '様式の記載の統一（項目の番号は一つずつ順に付ける）',
  *run({ report }) {
    const again = numberedAgain(report);
    for (const { number, first } of again) {
      const facts = { how: 'doubled' as const, first };
      yield { place: number.place, value: number.written, facts, restsOn: [first] };
    }
    const gap = again.length === 0 ? gapIn(report) : null;
    if (!gap) return;
    const { number, missing } = gap;
    const facts = { how: 'gap' as const, missing, items: report.items.length };
    yield { place: number.place, value: number.written, facts };
  },
};

/** One in so many. */
const FEW = 3;

/** The numbers that an item before has already, with its place. */
function numberedAgain({ items }: Report): readonly { readonly number: Field<number>; readonly first: Place }[] {
  const known = new Map<number, Item>();
  const again = items.flatMap((item) => {
    const { number, name } = item;
    if (number.value === null) return [];
    const first = known.get(number.value);
    if (!first) known.set(number.value, item);
    // An item that stands twice is told by its name.
    return first && fold(first.name.written) !== fold(name.written) ? [{ number, first: first.number.place }] : [];
  });
  // Where many come twice, the numbers begin anew in each 分野.
  return again.length > 1 && again.length * FEW > items.length ? [] : again;
}

/** The one item whose number is beyond their count, where all others are numbered from 1 on and one number is left. */
function gapIn({ items }: Report): { readonly number: Field<number>; readonly missing: number } | null {
  if (items.length < FEW) return null;
  const beyond = items.filter(({ number: { value } }) => value === null || value < 1 || value > items.length);
  const borne = new Set(items.map(({ number }) => number.value));
  const missing = items.findIndex((_, at) => !borne.has(at + 1)) + 1;
  const [odd, ...more] = beyond;
  return odd && odd.number.value !== null && more.length === 0 ? { number: odd.number, missing } : null;
}
