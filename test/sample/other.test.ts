import { describe, expect, it } from 'vitest';
import { loadSample, type SampleName } from '../../assets/sample/load';
import { entriesOf, namesIn, sum, tally } from './tables';

const OTHER = 'tochigi-r6';
const sheets = loadSample(OTHER);
const names = entriesOf(OTHER, '保険者').map(({ name }) => String(name));
const items = entriesOf(OTHER, '項目');
const texts = (number: number, field: string) => String(items[number - 1]?.[field] ?? '');

describe('the invented sample', () => {
  it('says 架空 on every sheet', () => {
    expect(sheets.filter(({ notes }) => !notes.some((note) => note.includes('架空')))).toEqual([]);
  });

  it('looks like the workbook of another office: no sheet, and no column that has another name, called as in the first', () => {
    const first = loadSample('gunma-r5').map(({ name }) => name);
    expect(sheets.filter(({ name }) => first.includes(name))).toEqual([]);
    const headers = (name: SampleName) =>
      loadSample(name).flatMap((sheet) =>
        sheet.shape === 'table' ? sheet.columns.map(({ header }) => `${sheet.kind} ${header}`) : [],
      );
    expect(headers(OTHER).filter((header) => headers('gunma-r5').includes(header))).toEqual(['指標 単位']);
  });

  it('has two texts of more than 90 lines of the form, made of different paragraphs', () => {
    const lines = (text: string) => text.split('\n').reduce((total, line) => total + Math.ceil(line.length / 43), 0);
    const long = [texts(1, 'record'), texts(5, 'background')];
    for (const text of long) {
      expect(lines(text)).toBeGreaterThan(90);
      const paragraphs = text.split('\n').filter((line) => line !== '');
      expect(new Set(paragraphs).size).toBe(paragraphs.length);
    }
  });

  it('has 25 insurers with codes that keep their leading zero as text', () => {
    const codes = entriesOf(OTHER, '保険者').map(({ code }) => code);
    expect(codes).toHaveLength(25);
    for (const code of codes) {
      expect(code).toMatch(/^09\d{4}$/);
      const total = [6, 5, 4, 3, 2].reduce((all, weight, at) => all + weight * Number(String(code)[at]), 0);
      expect(String(11 - (total % 11)).slice(-1)).toBe(String(code).slice(-1));
    }
  });

  it.each([
    [1, 'リハビリテーション専門職等の派遣', 15, 45, '15市町、延べ45回'],
    [1, '圏域別情報交換会', 25, 12, '6圏域、12回'],
    [2, '地域ケア会議アドバイザーの派遣', 8, 20, '8市町、延べ20回'],
    [3, '認知症施策アドバイザーの派遣', 9, 18, '9市町、延べ18回'],
    [4, 'ケアプラン点検アドバイザーの派遣', 7, 21, '7市町、延べ21回'],
  ])('item %d: %s adds up to the counts of the text', (number, name, places, times, written) => {
    const own = entriesOf(OTHER, '取組実績').filter((row) => String(row.name).includes(name));
    const targets = new Set(own.flatMap((row) => namesIn(row, 'targets')));
    expect(targets.size).toBe(places);
    expect([...targets].filter((target) => !names.includes(target))).toEqual([]);
    expect(sum(own, 'times')).toBe(times);
    expect(texts(number, 'record')).toContain(written);
  });

  it('gives the percentage and the difference that its text states', () => {
    const done = (fiscalYear: string) => {
      const own = entriesOf(OTHER, '給付適正化実施状況').filter(
        (row) => row.programme === 'ケアプラン等の点検' && row.fiscalYear === fiscalYear,
      );
      expect(own.map(({ insurer }) => insurer)).toEqual(names);
      return own.length - (tally(own, 'level')['実施できなかった'] ?? 0);
    };
    const rate = (count: number) => (count / 25) * 100;
    expect(texts(4, 'evaluation')).toContain(`${done('令和６年度')}市町（${rate(done('令和６年度')).toFixed(1)}％）`);
    const points = rate(done('令和６年度') - done('令和５年度')).toFixed(1);
    expect(texts(4, 'evaluation')).toContain(`${points}ポイント増加`);
  });

  it('holds what the first sample has not: a target kept, a range decided by a person, a value not yet counted', () => {
    const indicators = entriesOf(OTHER, '指標');
    expect(indicators.map(({ direction }) => direction)).toEqual(expect.arrayContaining(['増加', '減少', '維持']));
    expect(indicators.find(({ latest }) => latest === '未集計')).toMatchObject({ rating: null });
    const ranged = indicators.find(({ latest }) => String(latest).includes('～'));
    expect(ranged?.rating).toBe('○');
    expect(ranged?.reason).not.toBeNull();
  });
});
