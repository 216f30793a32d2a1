import { describe, expect, it } from 'vitest';
import { formSheetName, isOwnSheet, LIST_SHEETS } from '../../src/sheet/own';

describe('formSheetName', () => {
  it('names number and item', () => {
    expect(formSheetName(3, '認知症総合支援', [])).toBe('別紙２_3_認知症総合支援');
  });

  it('takes out the line break of an item of two lines', () => {
    expect(formSheetName(4, '介護予防・日常生活支援\n(自立支援・重度化防止等)', [])).toBe(
      '別紙２_4_介護予防・日常生活支援(自立支援・重度化防止等)',
    );
  });
});

describe('isOwnSheet', () => {
  it.each([...Object.values(LIST_SHEETS), formSheetName(1, '認知症総合支援', []), '点検結果 (2)', '別紙2_1_あ（3）'])(
    'knows %s again',
    (name) => {
      expect(isOwnSheet(name)).toBe(true);
    },
  );

  it.each(['別紙２', '別紙２（認知症総合支援）', '進捗', '点検結果の控え', '令和５年度進捗一覧'])(
    'leaves %s to its owner',
    (name) => {
      expect(isOwnSheet(name)).toBe(false);
    },
  );
});
