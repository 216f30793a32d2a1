import { a1 } from '../../../sheet/address';
import type { Field, Place } from '../../../domain/field';
import type { Report } from '../../../domain/report';
import type { Rule } from '../../rule';

interface Facts {
  readonly firstSheet: string;
  readonly firstCell: string;
}

export const itemNumber: Rule<'item-number', Facts> = {
  code: 'item-number',
  severity: 'warning',
  reason: '項目の番号が重なると、様式のシート名や並びの順を取り違えます。',
  source: '別紙２の注（項目ごとに様式を分けて記入する）',
  *run({ report }) {
    const again = numberedAgain(report);
    // Where many come twice, the numbers begin anew in each 分野.
    if (again.length > 1 && again.length * FEW > report.items.length) return;
    for (const { number, first } of again) {
      const facts = { firstSheet: first.sheet, firstCell: a1(first.at) };
      yield { place: number.place, value: number.written, facts, restsOn: [first] };
    }
  },
};

/** One in so many. */
const FEW = 3;

/** The numbers that an item before has already, with its place. */
function numberedAgain({ items }: Report): readonly { readonly number: Field<number>; readonly first: Place }[] {
  const known = new Map<number, Place>();
  return items.flatMap(({ number }) => {
    if (number.value === null) return [];
    const first = known.get(number.value);
    if (!first) known.set(number.value, number.place);
    return first ? [{ number, first }] : [];
  });
}
