import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawForms, type Form } from '../../../src/form';
import { amend, isUnamended, type Amended } from '../../../src/form/amend';
import type { Sheet } from '../../../src/sheet/sheet';
import { indicator, item, report, written, type ItemTexts } from '../../support/report';
import { inserted, rowOf, sheetOfDrawing, typed, withoutRow } from '../../support/sheetOfDrawing';

const NAME = '在宅医療と介護の連携';
const LONG = '市町村の求めに応じて専門職を派遣し、会議の進め方を助言した。'.repeat(40);
const TEXTS: ItemTexts = {
  background: '現状\n課題',
  record: '１　主な取組実績\n・研修を行った。\n・派遣を行った。\n２　主な目標指標の進捗状況\n（所見）おおむね順調',
  evaluation: `概ね計画的に実施できた。\n${LONG}`,
  insurers: '',
  summary: '引き続き支援する。',
};
const INDICATORS = [
  indicator(NAME, '診療所', { baseline: written('237', 'H28'), latest: written('264', 'R5'), target: written('250') }),
  indicator(NAME, '事業所', {
    baseline: written('177', 'H28'),
    latest: written('243', 'R5'),
    target: written('213'),
    note: '※各年度末',
  }),
];

function form(texts: ItemTexts = TEXTS, indicators = INDICATORS): Form {
  const [drawn] = drawForms(report([item(NAME, texts)], indicators), { draft: false, takenNames: [] });
  if (!drawn) throw new Error('no form was drawn');
  return drawn;
}

function edited(change: (sheet: Sheet) => Sheet): Amended & { readonly before: Form } {
  const before = form();
  return { ...amend(before, change(sheetOfDrawing(before.drawing))), before };
}

describe('a form as it stands', () => {
  it('says what was drawn while nobody edited it', () => {
    const drawn = form();
    const amended = amend(drawn, sheetOfDrawing(drawn.drawing));
    expect(amended.content).toEqual(drawn.content);
    expect(isUnamended(drawn.content, amended)).toBe(true);
  });

  it('has the paragraph that was typed over, in its place', () => {
    const { sections, content, before } = edited((sheet) => {
      return typed(sheet, rowOf(sheet, '・派遣を行った。'), 1, '・派遣を12回行った。');
    });
    expect(sections.record.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(content.sections.record[2]).toBe('・派遣を12回行った。');
    expect({ ...content.sections, record: [] }).toEqual({ ...before.content.sections, record: [] });
  });

  it('has the row that was inserted between two paragraphs, and not the one that was deleted', () => {
    const { sections } = edited((sheet) => {
      const fuller = inserted(sheet, rowOf(sheet, '・派遣を行った。'), 1, '・会議を開いた。');
      return withoutRow(fuller, rowOf(fuller, '（所見）おおむね順調'));
    });
    expect(sections.record).toEqual([
      { index: 0, text: '１　主な取組実績' },
      { index: 1, text: '・研修を行った。' },
      { index: null, text: '・会議を開いた。' },
      { index: 2, text: '・派遣を行った。' },
      { index: 3, text: '２　主な目標指標の進捗状況' },
    ]);
  });

  it('has what was typed into a blank box, also into its first column', () => {
    for (const column of [0, 1, 2]) {
      const { sections } = edited((sheet) => {
        const heading = rowOf(sheet, 'イ　管内保険者の自己評価結果の概要');
        return typed(sheet, heading + 1, column, '35市町村のうち11市町村で達成');
      });
      expect(sections.insurers).toEqual([{ index: null, text: '35市町村のうち11市町村で達成' }]);
    }
  });

  it('gives a long paragraph of several cells as one, edited in one of them', () => {
    const { sections } = edited((sheet) => {
      const row = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.shown.startsWith('市町村の求め')));
      const text = sheet.rows[row + 1]?.[1]?.shown ?? '';
      return typed(sheet, row + 1, 1, text.replace('専門職', '理学療法士'));
    });
    expect(sections.evaluation).toHaveLength(2);
    expect(sections.evaluation[1]?.text.replace('理学療法士', '専門職')).toBe(LONG);
  });

  it('has the figure that was typed over and the row of the table that was added', () => {
    const { content, rows } = edited((sheet) => {
      const row = rowOf(sheet, '事業所');
      const fuller = inserted(typed(sheet, row, 4, '244'), row + 1, 1, '薬局');
      return typed(fuller, row + 1, 2, '10');
    });
    expect(content.table?.rows[1]).toEqual(['事業所', '177', 'H28', '244', 'R5', '213']);
    expect(rows[2]).toMatchObject({ index: null });
    expect(content.table?.rows[2]?.slice(0, 2)).toEqual(['薬局', '10']);
    expect(content.table?.notes).toEqual(['※各年度末']);
  });

  it('tells what stands beside the form and below it, and takes it for no part of it', () => {
    const { content, outside, before } = edited((sheet) => {
      return typed(typed(sheet, 3, 12, '覚え書き'), sheet.rows.length + 1, 1, '担当へ確認');
    });
    expect(outside).toEqual([
      { at: { row: 3, column: 12 }, text: '覚え書き' },
      { at: { row: expect.any(Number), column: 1 }, text: '担当へ確認' },
    ]);
    expect(content).toEqual(before.content);
  });

  it('keeps a paragraph whole that pages part elsewhere than in the drawing it is compared with', () => {
    const paragraph = '護'.repeat(42 * 5);
    for (let lines = 30; lines < 46; lines += 1) {
      const background = `${'・支援した。\n'.repeat(lines)}${paragraph}`;
      const sheet = sheetOfDrawing(form({ background }).drawing);
      const now = form({ background: `追記\n${background}` });
      const { content } = amend(now, sheet);
      expect(content.sections.background.filter((text) => text.startsWith('護'))).toEqual([paragraph]);
    }
  });
});

describe('whatever a person types', () => {
  const texts = fc.array(fc.stringMatching(/^[・（ァ-ヴ一-龠0-9]{1,60}$/), { minLength: 0, maxLength: 6 });
  const typing = fc.record({ row: fc.nat(60), column: fc.nat(8), text: fc.stringMatching(/^[一-龠a-z0-9]{0,20}$/) });

  it('is drawn again, read again and comes to the same', () => {
    fc.assert(
      fc.property(texts, texts, fc.array(typing, { maxLength: 5 }), (background, summary, typings) => {
        const drawn = form({ background: background.join('\n'), summary: summary.join('\n') });
        const sheet = typings.reduce(
          (now, { row, column, text }) => typed(now, row, column, text),
          sheetOfDrawing(drawn.drawing),
        );
        const { content, outside } = amend(drawn, sheet);
        const said = sheet.rows.flatMap((cells) => cells.map((cell) => cell?.shown ?? '')).join('');
        const kept = JSON.stringify([content, outside]);
        for (const { text } of typings) if (said.includes(text)) expect(kept).toContain(text);
      }),
    );
  });
});
