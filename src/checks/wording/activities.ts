import type { FactsOf, WordingOf } from '../rule';
import type { FIGURE_RULES } from '../rules/figures';
import { placeName } from './place';

/** Figures of the texts against 取組実績, and within it. */
export const ACTIVITY_WORDING = {
  'text-count-differs': {
    says: ({ item, activity, counted }, value) =>
      `項目「${item}」の「${activity}」について本文に『${value}』とありますが、取組実績の表では${counted}です（再掲を除く）。本文か表を直してください。`,
    unchecked: '本文の回数',
  },
  'series-units': {
    says: ({ item, usual, other, odd }) =>
      `項目「${item}」の並びの中で${odd.map((each) => `『${each}』`).join('')}だけ単位が「${other}」で、ほかは「${usual}」です。並べて書く数は単位をそろえます。単位を確かめてください。`,
    unchecked: '並べて書いた数の単位',
  },
  'text-date-differs': {
    says: ({ item, activity, held }, value) =>
      `項目「${item}」の「${activity}」について本文に『${value}』とありますが、取組実績の表の実施日は『${held}』です。同じ取組の日付は同じにします。本文か表を直してください。`,
    unchecked: '本文の開催日',
  },
  'text-participants-differ': {
    says: ({ item, activity, counted }, value) =>
      `項目「${item}」の「${activity}」について本文に『${value}』とありますが、取組実績の表の参加者数は『${counted}』です。同じ取組の人数は同じにします。本文か表を直してください。`,
    unchecked: '本文の各回の参加者数',
  },
  'count-kinds-differ': {
    says: ({ activity, other, where }, value) =>
      where === 'table'
        ? `「${activity}」の行の『${value}』は、同じ取組のほかの行（${other}）と数え方が違います。実数と延べは足せません。数え方をそろえてください。`
        : `本文に『${value}』とありますが、取組実績の表では「${activity}」の人数は${other}です。実数と延べは別の数です。本文か表を直してください。`,
    unchecked: '実数と延べ',
  },
  'times-odd': {
    says: ({ name, others }, value) =>
      `「${name}」の回数が『${value}』ですが、同じ取組のほかの${others}行はどれも１回です。実施日も一日か一か月だけです。回数を確かめ、ほかの日にも行ったのであれば実施日を書き足してください。`,
    unchecked: '取組の回数の外れ値',
  },
  'activity-doubled': {
    says: ({ item, first, firstItem }, value) =>
      firstItem === null
        ? `項目「${item}」の『${value}』は${placeName(first)} の行と全て同じ内容です。一つの取組は一行に書きます。どちらかの行を除くか、再掲としてください。`
        : `項目「${item}」の『${value}』は${placeName(first)} の行（項目「${firstItem}」）と全て同じ内容です。二つの項目に載せる取組は、片方を再掲とします。再掲の欄に記入してください。`,
    unchecked: '取組実績の重複',
  },
} satisfies Partial<WordingOf<FactsOf<typeof FIGURE_RULES>>>;
