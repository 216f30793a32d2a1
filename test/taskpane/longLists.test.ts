import { describe, expect, it } from 'vitest';
import { doneAdding, doneRestoring } from '../../src/taskpane/desk/words';
import { warnings } from '../../src/taskpane/pane/making/exportWords';
import { lackingTexts, sheetsText } from '../../src/taskpane/pane/overview/words';

const many = Array.from({ length: 60 }, (_, at) => `項目${at + 1}`);

describe('sentences that name sheets or items', () => {
  it('name a few, and count the rest', () => {
    expect(sheetsText(['項目1', '項目2'])).toBe('（シート『項目1』『項目2』）');
    expect(sheetsText(many)).toBe('（シート『項目1』『項目2』『項目3』ほか57枚）');
    expect(doneAdding(many).sentence).toBe('入力用のシートを60枚追加しました（『項目1』『項目2』『項目3』ほか57枚）。');
    expect(doneRestoring({ restored: ['a'], kept: many }).sentence).toContain(
      '『項目1』『項目2』『項目3』ほか57枚は作成後に手で直されている',
    );
    const [missing] = warnings({ missing: ['', ...many], outdated: [], errors: 0, draft: false, names: 'shown' });
    expect(missing).toMatch(/^『（項目名なし）』『項目1』『項目2』ほか58件の別紙２がまだありません。/);
  });
});

describe('tables that are not there', () => {
  it('are told apart by what their lack means', () => {
    expect(lackingTexts(['保険者', '設定'])).toEqual([
      'このブックにない表：保険者、設定。使わない表は、なくても構いません。',
    ]);
    expect(lackingTexts(['基本情報', '項目', '指標'])).toEqual([
      '別紙２の作成に必要な表がありません：基本情報、項目。「入力用シートを追加」を押し、記入してください。',
      '指標の表がないため、進捗と参考評価は計算しません。',
    ]);
  });
});
