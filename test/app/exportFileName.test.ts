import { expect, it } from 'vitest';
import { fileNameOf } from '../../src/app/export/fileName';
import { checkedSample } from './support';

const { basics } = (await checkedSample('gunma-r5')).reading.report;

it.each([
  ['群馬県', 2023, '別紙２_群馬県_令和５年度_提出用.xlsx'],
  ['群馬県', null, '別紙２_群馬県_提出用.xlsx'],
  ['', 2019, '別紙２_令和元年度_提出用.xlsx'],
  ['../群:馬*県?"<|>\u0000\u202e\n', 2023, '別紙２_..群馬県_令和５年度_提出用.xlsx'],
  ['／＼：県', 2023, '別紙２_県_令和５年度_提出用.xlsx'],
  ['県'.repeat(300), null, `別紙２_${'県'.repeat(40)}_提出用.xlsx`],
])('%s, %s: %s', (prefecture, fiscalYear, expected) => {
  const of = <T>(value: T | null) => ({ value, written: '', place: basics.prefecture.place, present: true });
  const named = { ...basics, prefecture: of(prefecture === '' ? null : prefecture), fiscalYear: of(fiscalYear) };
  expect(fileNameOf(named, 'submission')).toBe(expected);
});
