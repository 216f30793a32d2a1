import { describe, expect, it } from 'vitest';
import { drawForms, type Form } from '../../../src/form';
import { amend } from '../../../src/form/amend';
import type { Sheet } from '../../../src/sheet/sheet';
import { indicator, item, report, written, type ItemTexts } from '../../support/report';
import { inserted, rowOf, sheetOfDrawing, typed, withoutRow } from '../../support/sheetOfDrawing';

const NAME = '在宅医療と介護の連携';

function form(texts: ItemTexts, indicators = 0): Form {
  const all = Array.from({ length: indicators }, (_, at) =>
    indicator(NAME, `指標${at}`, {
      baseline: written('1', 'H28'),
      latest: written(`${at}`, 'R5'),
      target: written('9'),
      note: at === 0 ? '注記'.repeat(600) : '',
    }),
  );
  const [drawn] = drawForms(report([item(NAME, texts)], all), { draft: false, takenNames: [] });
  if (!drawn) throw new Error('no form was drawn');
  return drawn;
}

const numbered = (count: number): string =>
  Array.from({ length: count }, (_, at) => `・第${at + 1}回の研修を行った。`).join('\n');

function edited(drawn: Form, change: (sheet: Sheet) => Sheet) {
  return amend(drawn, change(sheetOfDrawing(drawn.drawing)));
}

describe('rows of a form', () => {
  it('go with the right ones on forms of thousands, whatever was inserted above', () => {
    const texts = { background: numbered(1000), record: numbered(600), summary: numbered(400) };
    const { content, sections } = edited(form(texts), (sheet) => {
      const row = rowOf(sheet, '・第1回の研修を行った。');
      const fuller = inserted(inserted(sheet, row, 1, '追記一'), row, 1, '追記二');
      const last = fuller.rows.length - 2;
      return typed(fuller, last, 1, '改めた。');
    });
    expect(content.sections.background).toHaveLength(1002);
    expect(content.sections.record.join('\n')).toBe(texts.record);
    expect(sections.summary.at(-1)).toEqual({ index: 399, text: '改めた。' });
  });

  it('all typed over, at great length, are still paired one by one', () => {
    const long = Array.from({ length: 400 }, (_, at) => `${at}${'市町村の求めに応じた。'.repeat(20)}`);
    const { sections } = edited(form({ background: long.join('\n') }), (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.map((cell) => cell && { ...cell, shown: cell.shown.replaceAll('市町村', '保険者') }),
      ),
    }));
    expect(sections.background.map(({ index }) => index)).toEqual(long.map((_, at) => at));
  });

  it('of the table that were inserted keep what stands in a margin', () => {
    const { content } = edited(form({}, 2), (sheet) => {
      const row = rowOf(sheet, '指標1');
      return typed(typed(inserted(sheet, row, 1, '薬局'), row, 0, '（新）'), row, 7, '欄外');
    });
    expect(content.table?.rows[1]).toEqual(['（新）　薬局', '', '', '', '', '欄外']);
  });

  it('that bore a fixed text and were deleted are gone', () => {
    const { content } = edited(form({}), (sheet) => withoutRow(sheet, rowOf(sheet, '　自己評価')));
    expect(content.wording.evaluation).toBe('');
    expect(content.wording.record).toBe('　取組の実施内容、実績');
  });

  it('stay parted where a person parted a paragraph', () => {
    const text = `${'研修の機会が少ない。'.repeat(12)}`;
    const { content } = edited(form({ background: text }), (sheet) => {
      const row = rowOf(sheet, text);
      return inserted(typed(sheet, row, 1, text.slice(0, 50)), row + 1, 1, text.slice(50));
    });
    expect(content.sections.background).toEqual([text.slice(0, 50), text.slice(50)]);
  });

  it('that repeat the headings are no indicators, also where those were typed over', () => {
    const drawn = form({ background: numbered(30) }, 60);
    const all = edited(drawn, (sheet) => {
      return sheet.rows.reduce((now, _, row) => {
        return now.rows[row]?.[6]?.shown === '目標値(R5)' ? typed(now, row, 6, '目標値') : now;
      }, sheet);
    });
    expect(all.content.table?.rows).toEqual(drawn.content.table?.rows);
    expect(all.content.table?.groups.at(-1)?.heading).toBe('目標値');
    const one = edited(drawn, (sheet) => {
      const last = sheet.rows.findLastIndex((cells) => cells[6]?.shown === '目標値(R5)');
      return typed(sheet, last, 6, '目標値');
    });
    expect(one.content.table?.rows).toEqual(drawn.content.table?.rows);
    expect(one.outside).toHaveLength(1);
  });

  it('go with the label above them, also where several were moved across it', () => {
    const { content } = edited(form({ background: '一', record: '二\n三\n四' }), (sheet) => {
      const moved = ['二', '三', '四'].reduce((now, text) => withoutRow(now, rowOf(now, text)), sheet);
      return ['四', '三', '二'].reduce((now, text) => inserted(now, rowOf(now, '一') + 1, 1, text), moved);
    });
    expect(content.sections).toMatchObject({ background: ['一', '二', '三', '四'], record: [] });
    expect(content.wording.record).toBe('　取組の実施内容、実績');
  });

  it('that are blank are told from the white space of the form', () => {
    const { content } = edited(form({ background: '一\n\n二' }), (sheet) => {
      const row = rowOf(sheet, '一');
      return typed(withoutRow(sheet, row - 1), row - 1, 1, '一改');
    });
    expect(content.sections.background).toEqual(['一改', '', '二']);
  });
});
