import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report';
import { drawForms } from '../../src/form';
import type { Drawing } from '../../src/sheet/drawing';
import { firstForm, formTexts } from '../support/forms';
import { blank, field, item, report } from '../support/report';

const NAME = '在宅医療と介護の連携';

describe('the form 別紙２', () => {
  it('is worded and ordered as the ministry set it', () => {
    const full = item(NAME, {
      background: '背景',
      record: '実績',
      evaluation: '評価',
      insurers: '概要',
      summary: '考察',
    });
    expect(formTexts(report([full]))).toEqual([
      '別紙２',
      '介護保険事業支援計画に記載した、市町村が行う自立支援、介護予防又は重度化防止及び介護給付の適正化に関する取組の支援についての目標（令和５年度）に対する自己評価結果',
      '都道府県名：架空県',
      'ア　取組の支援についての自己評価結果',
      '　項目名',
      NAME,
      '　目標を設定するに至った現状と課題',
      '背景',
      '　取組の実施内容、実績',
      '実績',
      '　自己評価',
      '評価',
      '※複数項目に分ける場合には、項目ごとに様式を分けて記入する。',
      'イ　管内保険者の自己評価結果の概要',
      '概要',
      'ウ　まとめ（ア及びイから考察した現状・課題と対応策）',
      '考察',
    ]);
  });

  it('bears the year evaluated, and room for it where it is not known', () => {
    const of = (fiscalYear: Report['basics']['fiscalYear']) => formTexts(report([item(NAME)], [], { fiscalYear }))[1];
    expect(of(field(2024, 'R6'))).toContain('（令和６年度）');
    expect(of(blank<number>())).toContain('（令和　　年度）');
  });

  it('bears （案） as a draft only', () => {
    expect(formTexts(report([item(NAME)]), true)[0]).toBe('別紙２（案）');
    expect(formTexts(report([item(NAME)]), false)[0]).toBe('別紙２');
  });

  it('draws a box with room to write where a section is blank', () => {
    const { rows } = firstForm(report([item(NAME)]));
    const roomy = rows.filter(({ height, cells }) => height > 50 && cells.every(({ content }) => content === null));
    expect(roomy).toHaveLength(5);
  });

  it('prints a name of two lines in two lines', () => {
    const [two, one] = ['介護予防\n(自立支援)', '介護予防'].map((name) => firstForm(report([item(name)])));
    const height = (from: Drawing | undefined) =>
      from?.rows.find((row) => row.cells.some((cell) => String(cell.content).startsWith('介護予防')))?.height ?? 0;
    expect(height(two) - height(one)).toBeGreaterThan(13);
  });

  it('keeps indents, trailing spaces and blank lines', () => {
    const record = '　・支援\n\n  ①派遣 \t\n　　（２）';
    const { rows } = firstForm(report([item(NAME, { record })]));
    const contents = rows.map((row) => row.cells.find((cell) => cell.content !== null)?.content ?? null);
    const start = contents.indexOf('　・支援');
    expect(contents.slice(start, start + 4)).toEqual(['　・支援', null, '  ①派遣 \t', '　　（２）']);
  });

  it('draws one form an item, marked and named, beside the sheets already there', () => {
    const forms = drawForms(report([item(NAME), item(NAME)]), { draft: false, takenNames: [`別紙２_1_${NAME}`] });
    expect(forms.map((form) => form.drawing.name)).toEqual([`別紙２_1_${NAME} (2)`, `別紙２_2_${NAME}`]);
    expect(forms[0]?.drawing.mark).toEqual({ kind: 'form', item: NAME });
  });
});

describe('the rating', () => {
  const first = (evaluation: string, rating: '△' | null = '△') => {
    const all = formTexts(report([item(NAME, { evaluation, ...(rating && { rating }) })]));
    return all.slice(
      all.indexOf('　自己評価') + 1,
      all.findIndex((text) => text.startsWith('※')),
    );
  };

  it('stands first in 自己評価 where a person wrote one', () => {
    expect(first('　効果があった。')).toEqual(['「達成はやや不十分」', '　効果があった。']);
    expect(first('　効果があった。', null)).toEqual(['　効果があった。']);
    expect(first('')).toEqual(['「達成はやや不十分」']);
  });

  it('is never printed twice', () => {
    expect(first('「達成はやや不十分」\n　効果')).toEqual(['「達成はやや不十分」', '　効果']);
    expect(first('△\n　効果')).toEqual(['△', '　効果']);
    expect(first('「達成はやや不十分」であった。')).toEqual(['「達成はやや不十分」であった。']);
  });

  it('writes the line breaks of other programs as Excel writes its own', () => {
    expect(formTexts(report([item('介護\r\n予防\rの推進')]))).toContain('介護\n予防\nの推進');
  });
});
