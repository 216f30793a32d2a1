import { describe, expect, it } from 'vitest';
import { decisionEdits, type Decision } from '../../src/app/decide/edits';
import { keysOf } from '../../src/app/decide/key';
import { differing, needsReason, progressBy, standingOf } from '../../src/app/decide/rule';
import { progressOfAll } from '../../src/app/progress';
import { planned, read } from './edits';

const HEADERS = '| 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値 |';
const ROWS = ['| 甲 | 割合 | 10 | 15～25 | 30 |', '| 甲 | 回数 | 1 | 2 | 3 |'] as const;

const table = (headers: string, ...rows: readonly string[]): string =>
  ['## 指標', `${HEADERS} ${headers}`, ...rows.map((cells, at) => `${ROWS[at] ?? ROWS[0]} ${cells}`)].join('\n');

const decided = (markdown: string, decision: Decision, index = 0) =>
  planned(read(markdown), (reading) => decisionEdits(reading, index, decision));

const WITH = '計算方法 | 評価区分 | 評価の理由 |';

describe('a decision is written', () => {
  it('into the indicator’s row, and read back', () => {
    const { edits, after } = decided(table(WITH, '| | |', '| | |'), { rating: '○', reason: '　架空の理由 ' }, 1);
    expect(edits).toEqual(['指標!G3 ○', '指標!H3 架空の理由']);
    expect(after.report.indicators[1]).toMatchObject({ rating: { value: '○' }, reason: { value: '架空の理由' } });
    expect(after.report.indicators[0]?.rating.value).toBeNull();
  });

  it('anew, or taken back', () => {
    const markdown = table(WITH, '進捗率 | △ | 前の理由 |');
    expect(decided(markdown, { rating: '×', reason: '前の理由' }).edits).toEqual(['指標!G2 ×']);
    const { edits, after } = decided(markdown, { rating: null, reason: '' });
    expect(edits).toEqual(['指標!G2 （空欄）', '指標!H2 （空欄）']);
    expect(after.report.indicators[0]).toMatchObject({ rating: { value: null }, reason: { value: null } });
    expect(decided(markdown, { method: 'attainment' }).edits).toEqual(['指標!F2 達成率']);
    expect(decided(markdown, { method: null }).edits).toEqual(['指標!F2 （空欄）']);
  });

  it.each([
    ['signs', '| ◎ | |', '○'],
    ['words', '| 達成できた | |', '概ね達成できた'],
    ['the same level', '| おおむね達成 | |', 'おおむね達成'],
    ['sign and word', '| ◎（達成できた） | |', '○'],
  ])('as the other rows write theirs: %s', (_, other, word) => {
    expect(decided(table(WITH, '| | |', other), { rating: '○' }).edits).toEqual([`指標!G2 ${word}`]);
  });

  it('in new columns right of the table where it has none', () => {
    const { edits, after } = decided(table('', '', ''), { rating: '△', reason: '架空の理由' }, 1);
    expect(edits).toEqual(['指標!F1 評価区分', '指標!F3 △', '指標!G1 評価の理由', '指標!G3 架空の理由']);
    expect(after.report.indicators.map(({ rating, reason }) => [rating.value, reason.value])).toEqual([
      [null, null],
      ['△', '架空の理由'],
    ]);
    expect(decided(table('', ''), { rating: null, reason: '' })).toMatchObject({ edits: [], sentence: null });
  });

  it('under a header of two rows too', () => {
    const markdown = `
## 指標
| 項目 | 目標項目 | 策定時の値 | < | 目標値 | < |
| ^ | ^ | 数値 | 年次 | 数値 | 年次 |
| 甲 | 割合 | 10 | R2 | 30 | R8 |`;
    const { edits, after } = decided(markdown, { rating: '◎', reason: '架空の理由' });
    expect(edits[0]).toBe('指標!G1 評価区分');
    expect(after.report.indicators[0]).toMatchObject({ rating: { value: '◎' }, reason: { value: '架空の理由' } });
    expect(after.report.indicators).toHaveLength(1);
  });
});

describe('one sentence says what to do first', () => {
  it.each([
    [
      'something stands beside the table',
      table('', '| | 架空の注'),
      '表に「評価区分」と「評価の理由」の列を加えてから',
    ],
    ['a formula', table(WITH, '| =G9 → △ | |'), '『指標』シート G2の「評価区分」には数式が入っているため'],
    ['a merge', table(WITH, '| ○ | |', '| ^ | |'), '『指標』シート G3の「評価区分」は結合したセルの中にあるため'],
  ])('%s', (what, markdown, sentence) => {
    const index = what === 'a merge' ? 1 : 0;
    const found = decided(
      markdown.replace('| | 架空の注', ' | 架空の注 |'),
      { rating: '◎', reason: '架空の理由' },
      index,
    );
    expect(found.edits).toEqual([]);
    expect(found.sentence).toContain(sentence);
  });
});

it('what would be read otherwise is not written', () => {
  const found = decided(table(WITH, '| ◎ | 架空の理由 |', '| | |'), { rating: '○', reason: '同上' }, 1);
  expect(found.edits).toEqual([]);
  expect(found.sentence).toBe(
    '『指標』シート 3行目の指標は、「評価区分」に「○」、「評価の理由」に「同上」と書いてもそのとおりに読み取れないため、書いていません。別の書き方にするか、手で記入してください。',
  );
});

describe('a reason', () => {
  it('is needed unless the computed rating is adopted', () => {
    const [open, computed] = progressOfAll(read(table(WITH, '| | |', '| | |')));
    if (!open || !computed) throw new Error('two indicators were expected');
    expect(open.progress.candidates).toEqual(['○', '△', '×']);
    expect((['◎', '○'] as const).map((one) => standingOf(one, open.progress))).toEqual(['other', 'candidate']);
    expect(needsReason('○', open.progress)).toBe(true);
    expect(needsReason(null, open.progress)).toBe(false);
    expect(computed.progress.rating).toBe('△');
    expect(needsReason('△', computed.progress)).toBe(false);
    expect(needsReason('◎', computed.progress)).toBe(true);
  });
});

describe('what is being decided', () => {
  const { report } = read(table(WITH, '進捗率 | ○ | 架空の理由 |'));
  const [indicator] = report.indicators;
  if (!indicator) throw new Error('an indicator was expected');

  it('is what differs from the row', () => {
    const same = { rating: '○', reason: ' 架空の理由', method: 'progress' } as const;
    expect(differing(same, indicator)).toEqual({});
    expect(differing({ ...same, rating: null, reason: '' }, indicator)).toEqual({ rating: null, reason: '' });
    expect(differing({ ...same, method: null }, indicator)).toEqual({ method: null });
  });

  it('is weighed by the method that is chosen for it', () => {
    expect(progressBy('progress', indicator, report.basics).candidates).toEqual(['○', '△', '×']);
    expect(progressBy('attainment', indicator, report.basics).candidates).toEqual(['◎', '○', '△']);
    expect(progressBy(null, indicator, report.basics)).toMatchObject({ method: 'progress', chosen: false });
  });

  it('belongs to an indicator by its names, wherever it stands', () => {
    const keys = keysOf(read(table('', '', '', '')));
    expect(new Set(keys).size).toBe(3);
    expect(keysOf(read(table('', '').replace('## 指標', '## 指標\n| 架空の見出し |')))).toEqual(keys.slice(0, 1));
  });
});
