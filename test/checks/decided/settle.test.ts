import { describe, expect, test } from 'vitest';
import { check } from '../../../src/checks';
import { readWorkbook } from '../../../src/input';
import { a1 } from '../../../src/sheet/address';
import { readMarkdown } from '../../../src/workbook/markdown';
import { book, indicators } from '../support/book';

const OLD = '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R4 | 200 | R5 | ◎ | | |';
const OTHER = '| 給付の適正化 | 点検の数 | 件 | 増加 | 10 | R2 | 20 | R5 | 25 | R5 | ○ | | |';

/** The findings of a rule as 「degree cell …what follows the sentence」. */
function found(code: string, rows: readonly string[], settings: string) {
  const sheets = `## 設定\n| 種別 | 対象 | 値 | 理由 |\n${settings}`;
  const { findings } = check(readWorkbook(readMarkdown(book({ 指標: indicators(...rows) }, { sheets }))));
  return findings
    .filter((one) => one.code === code)
    .map(({ severity, place, message, accepted }) => ({
      severity,
      cell: place && a1(place.at),
      tail: /（[^（]*確認済み[^]*$/.exec(message)?.[0],
      reason: accepted?.reason,
    }));
}

const accepted = (subject: string, value: string) => `| 確認済み | ${subject} | ${value} | 公表が遅い統計による |`;
const NOW = { severity: 'info', tail: '（確認済み：公表が遅い統計による）', reason: '公表が遅い統計による' };
const OPEN = { severity: 'warning', tail: undefined, reason: undefined };

describe('確認済み', () => {
  test('what was accepted stays in the list, as 参考 with the reason', () => {
    const settings = accepted('stale-latest：指標!H2（令和５年度）', 'R4');
    expect(found('stale-latest', [OLD], settings)).toEqual([{ ...NOW, cell: 'H2' }]);
  });

  test('another value is another matter', () => {
    const settings = accepted('stale-latest：指標!H2（令和５年度）', 'R3');
    expect(found('stale-latest', [OLD], settings)).toEqual([{ ...OPEN, cell: 'H2' }]);
  });

  test('so is another rule', () => {
    const settings = accepted('rating-differs：指標!H2（令和５年度）', 'R4');
    expect(found('stale-latest', [OLD], settings)).toEqual([{ ...OPEN, cell: 'H2' }]);
  });

  test('it moves with its row, where only one finding can be meant', () => {
    const settings = accepted('stale-latest：指標!H2（令和５年度）', 'R4');
    expect(found('stale-latest', [OTHER, OLD], settings)).toEqual([{ ...NOW, cell: 'H3' }]);
    const twice = [OTHER, OLD, OLD.replace('通いの場の数', '参加者の数')];
    expect(found('stale-latest', twice, settings).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  test('without a reason nobody has accepted anything', () => {
    const settings = '| 確認済み | stale-latest：指標!H2（令和５年度） | R4 | |';
    expect(found('stale-latest', [OLD], settings)).toEqual([{ ...OPEN, cell: 'H2' }]);
    expect(found('unclear-setting', [OLD], settings)).toMatchObject([{ cell: 'D2' }]);
  });

  test('the reason of another year comes back, as 参考 while the value is the same', () => {
    const settings = accepted('stale-latest：指標!H2（令和４年度）', 'R4');
    const tail =
      '（令和４年度の評価で「公表が遅い統計による」として確認済みにしています。今年度も同じであれば、確認済みにしてください。）';
    expect(found('stale-latest', [OLD], settings)).toEqual([{ severity: 'info', tail, reason: undefined, cell: 'H2' }]);
    const changed = accepted('stale-latest：指標!H2（令和４年度）', 'R3');
    expect(found('stale-latest', [OLD], changed)).toEqual([
      { severity: 'warning', tail, reason: undefined, cell: 'H2' },
    ]);
  });
});

describe('重要度', () => {
  test('the degree that a rule would have, and why it has another, stand behind the sentence', () => {
    const after = (settings: string) => {
      const sheets = `## 設定\n| 種別 | 対象 | 値 | 理由 |\n${settings}`;
      const { findings } = check(readWorkbook(readMarkdown(book({ 指標: indicators(OLD) }, { sheets }))));
      const stale = findings.find(({ code }) => code === 'stale-latest');
      return [stale?.severity, stale?.regraded?.from, stale?.message.slice(stale.message.lastIndexOf('。') + 1)];
    };
    expect(after('| 重要度 | stale-latest | 要修正 | 統計課の定め |')).toEqual([
      'error',
      'warning',
      '（重要度は『設定』で要確認から要修正に変更：統計課の定め）',
    ]);
    expect(after('| 重要度 | stale-latest | 参考 | |')[2]).toBe('（重要度は『設定』で要確認から参考に変更）');
    expect(after('| 重要度 | stale-latest | 要確認 | 同じ |')).toEqual(['warning', undefined, '']);
  });

  test('a rule has the degree that 設定 gives it', () => {
    const settings = '| 重要度 | stale-latest | 要修正 | 統計課の定め |';
    expect(found('stale-latest', [OLD], settings)).toMatchObject([{ severity: 'error' }]);
  });

  test('what the workbook itself explains stays 参考', () => {
    const explained = OLD.replace('◎ | |', '◎ | 公表が遅いため |');
    const settings = '| 重要度 | stale-latest | 要修正 | |';
    const [plain] = found('stale-latest', [explained], '');
    expect(plain).toMatchObject({ severity: 'info', cell: 'H2' });
    expect(found('stale-latest', [explained], settings)).toEqual([plain]);
  });

  test.each([
    ['| 重要度 | stale-latest | 高い | |', 'C2'],
    ['| 重要度 | stale | 参考 | |', 'B2'],
    ['| 確認済み | stale：指標!H2 | R4 | 理由 |', 'B2'],
    ['| 通知 | 何か | | |', 'A2'],
    ['| | 何か | | |', 'A2'],
  ])('%s is not understood, and told', (row, cell) => {
    expect(found('unclear-setting', [OLD], row)).toMatchObject([{ cell }]);
  });

  test('a row without a kind is told as that', () => {
    const sheets = '## 設定\n| 種別 | 対象 | 値 | 理由 |\n| | 何か | | |';
    const { findings } = check(readWorkbook(readMarkdown(book({}, { sheets }))));
    expect(findings.find(({ code }) => code === 'unclear-setting')?.message).toContain('種別が空欄です');
  });
});
