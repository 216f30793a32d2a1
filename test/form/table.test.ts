import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/domain/report';
import { textCells } from '../support/fit';
import { firstForm, formTexts } from '../support/forms';
import { field, indicator, item, report, written, writtenInYear } from '../support/report';

const NAME = '在宅医療と介護の連携';
const figures = {
  baseline: written('485', 'H27'),
  latest: written('486～533', 'R4'),
  target: writtenInYear('519か所', 'R5', 2023),
};
const clinics = indicator(NAME, '診療所数（か所）', { ...figures, note: '※範囲で示している。' });

const table = (...indicators: Indicator[]) => {
  const all = formTexts(report([item(NAME, { record: '・支援した。' })], indicators));
  return all.slice(all.indexOf('・支援した。') + 1, all.indexOf('　自己評価'));
};

const HEADER = ['目標項目', '策定時の値', '直近値', '目標値(R5)', '数値', '年次', '数値', '年次', '数値'];

describe('the indicator table', () => {
  it('holds what the staff wrote, then its notes, each once', () => {
    const homes = indicator(NAME, '看取り（か所）', { ...figures, note: '※範囲で示している。' });
    const row = ['485', 'H27', '486～533', 'R4', '519か所'];
    expect(table(clinics, homes)).toEqual([
      ...HEADER,
      ...['診療所数（か所）', ...row],
      ...['看取り（か所）', ...row],
      '※範囲で示している。',
    ]);
  });

  it('belongs to the item whose name differs in width and line breaks only', () => {
    expect(table({ ...clinics, item: field(' 在宅医療と\n介護の連携') })).toContain('486～533');
    expect(table({ ...clinics, item: field('認知症総合支援') })).toEqual([]);
  });

  it('shows the target years in a column where they differ', () => {
    const later = indicator(NAME, '訪問看護（か所）', { ...figures, target: writtenInYear('600', 'R7', 2025) });
    const shown = table(clinics, later);
    expect(shown.slice(0, 4)).toEqual(['目標項目', '策定時の値', '直近値', '目標値']);
    expect(shown.slice(-3)).toEqual(['600', 'R7', '※範囲で示している。']);
  });

  it('heads the target with the year all agree on, however they write it, or else with the year evaluated', () => {
    const withTarget = (target: Indicator['target']) => table({ ...clinics, target })[3];
    expect(withTarget(writtenInYear('1', '令和７年度', 2025))).toBe('目標値(R7)');
    expect(withTarget(writtenInYear('1', 'H30', 2018))).toBe('目標値(H30)');
    expect(withTarget(written('1'))).toBe('目標値(R5)');
    expect(withTarget(written('1', '計画期間末'))).toBe('目標値(計画期間末)');
    const same = indicator(NAME, '別', { ...figures, target: writtenInYear('1', '令和５年度', 2023) });
    expect(table(clinics, same)[3]).toBe('目標値(R5)');
  });

  it('adds the unit to the name only where it is written nowhere else', () => {
    const name = (text: string, value: string) =>
      table(
        indicator(NAME, text, { baseline: written(value), latest: written(''), target: written(''), unit: 'か所' }),
      )[9];
    expect(name('診療所数', '485')).toBe('診療所数（か所）');
    expect(name('診療所数', '485か所')).toBe('診療所数');
    expect(name('診療所数（か所）', '485')).toBe('診療所数（か所）');
    expect(name('診療所数（箇所）', '485')).toBe('診療所数（箇所）');
  });

  it('stands under a heading that names 指標, otherwise after the text', () => {
    const order = (record: string) =>
      formTexts(report([item(NAME, { record })], [clinics])).filter(
        (text) => text === '目標項目' || record.includes(text),
      );
    const heading = '２　主な目標指標の進捗状況';
    expect(order(`１　取組\n${heading}\n３　その他の取組`)).toEqual([
      '１　取組',
      heading,
      '目標項目',
      '３　その他の取組',
    ]);
    expect(order('・指標の達成に向けて研修した。\n・相談会')).toEqual([
      '・指標の達成に向けて研修した。',
      '・相談会',
      '目標項目',
    ]);
  });

  it('keeps its heading, its header and its first row together, and its last row with the notes', () => {
    for (let lines = 20; lines < 60; lines += 1) {
      const record = `${'・支援した。\n'.repeat(lines)}２　指標の進捗状況`;
      const drawn = firstForm(report([item(NAME, { record })], [clinics]));
      const pages = textCells(drawn).map(({ text, area }) => ({
        text,
        page: drawn.rows.slice(0, area.top).filter((row) => row.breakAfter).length,
      }));
      const page = (text: string) => pages.find((cell) => cell.text === text)?.page;
      expect(page('２　指標の進捗状況')).toBe(page('目標項目'));
      expect(page('目標項目')).toBe(page('診療所数（か所）'));
      expect(page('診療所数（か所）')).toBe(page('※範囲で示している。'));
    }
  });
});
