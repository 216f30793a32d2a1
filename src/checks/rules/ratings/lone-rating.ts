import { readRating } from '../../../domain/notation';
import type { Field } from '../../../domain/field';
import type { Item } from '../../../domain/report';
import type { Rule } from '../../rule';

interface Facts {
  readonly rated: boolean;
  readonly count: number;
  readonly total: number;
}

export const loneRating: Rule<'lone-rating', Facts> = {
  code: 'lone-rating',
  severity: 'info',
  reason: '評価区分を書いた項目と書かない項目が混じると、書き忘れか、そろえ忘れに見えます。',
  source: '様式の記載の統一（評価区分は全項目に書くか、書かない）',
  *run({ report: { items } }) {
    const stated = items.map((item) => ({ item, at: statedRating(item) }));
    const rated = stated.filter(({ at }) => at !== null);
    if (rated.length === 0 || rated.length === items.length) return;
    const fewRated = rated.length * 2 <= items.length;
    for (const { item, at } of stated) {
      if ((at !== null) !== fewRated) continue;
      const field = at ?? item.rating;
      yield {
        place: field.place,
        value: at?.written ?? '',
        facts: { rated: fewRated, count: fewRated ? rated.length : items.length - rated.length, total: items.length },
        cause: 'rating',
      };
    }
  },
};

/** The 評価区分 of an item, or the rating that its 自己評価 opens with. */
function statedRating({ rating, sections }: Item): Field<unknown> | null {
  if (rating.value !== null) return rating;
  const first = sections.evaluation.paragraphs.find(({ text }) => text.trim() !== '');
  const quoted = /^\s*「(.+)」\s*$/u.exec(first?.text ?? '')?.[1];
  return first && quoted && readRating(quoted, { scaleSeen: true })
    ? { ...first.field, written: first.text.trim() }
    : null;
}
