import { describe, expect, it } from 'vitest';
import { changesOf, objectionsTo, type SettingChanges } from '../../src/app/settings/changes';
import { settingEdits } from '../../src/app/settings/edits';
import { settingsOf } from '../../src/app/settings/settings';
import { a1 } from '../../src/sheet/address';
import { planned, read } from './edits';

const BASICS = `
## 基本情報
| 都道府県名 | 架空県 |
| 対象年度 | 令和６年度 |
| 計算方法 | |
| 評価基準◎ | 90 |
| 版 | 案 |
| 文書番号 | 架空第１号 |
`;

const settled = (markdown: string, changes: SettingChanges) =>
  planned(read(markdown), (reading) => settingEdits(reading, changes));

const settingsIn = (markdown: string) =>
  settingsOf(read(markdown)).map(({ name, value, place }) => `${name} ${value} ${place ? a1(place.at) : '－'}`);

describe('the settings of a workbook', () => {
  it('are what 基本情報 says, each with its cell', () => {
    expect(settingsIn(BASICS)).toEqual([
      'method  B3',
      'excellent 90 B4',
      'good  －',
      'fair  －',
      'edition 案 B5',
      'draftMark  －',
      'paper  －',
      'publishedNames  －',
    ]);
    expect(
      settingsIn(`${BASICS}| 案の表示 | 有 |\n| 用紙の設定 | 頁番号無し |\n| 公表時の保険者名 | × |`).slice(-3),
    ).toEqual(['draftMark する B7', 'paper ページ番号なし B8', 'publishedNames しない B9']);
  });
});

describe('changes', () => {
  const settings = settingsOf(read(BASICS));

  it('are what differs; a number is read as it is typed', () => {
    expect(changesOf(settings, { edition: '案', excellent: '９０％', good: '７０', method: '進捗率' })).toEqual({
      good: '70',
      method: '進捗率',
    });
    expect(changesOf(settings, { excellent: ' ', method: '' })).toEqual({ excellent: '' });
  });

  it.each<readonly [SettingChanges, SettingChanges]>([
    [{ good: '70' }, {}],
    [{ edition: '公表' }, {}],
    [{ good: '90' }, { good: '◎の基準（90％）より小さい数値を記入してください。' }],
    [{ excellent: '50' }, { good: '◎の基準（50％）より小さい数値を記入してください。' }],
    [{ excellent: '', good: '80' }, { good: '◎の基準（80％）より小さい数値を記入してください。' }],
    [{ fair: '約三割' }, { fair: '０以上の数値（％）を記入してください。' }],
    [{ fair: '-5' }, { fair: '０以上の数値（％）を記入してください。' }],
    [{ good: '20' }, { fair: '○の基準（20％）より小さい数値を記入してください。' }],
  ])('%o: objections %o', (changes, objections) => {
    expect(objectionsTo(settings, changes)).toEqual(objections);
  });
});

describe('settings are written', () => {
  it('into the cell beside a label, and read back', () => {
    const { edits, after } = settled(BASICS, { method: '達成率', excellent: '85', edition: '' });
    expect(edits).toEqual(['基本情報!B3 達成率', '基本情報!B4 85（数値）', '基本情報!B5 （空欄）']);
    const { basics } = after.report;
    expect([basics.method.value, basics.thresholds.excellent.toNumber(), basics.edition.value]).toEqual([
      'attainment',
      85,
      null,
    ]);
  });

  it('as a number without the format of the percentage that stood there', () => {
    const markdown = BASICS.replace('| 90 |', '| 90.0% |');
    expect(settingsOf(read(markdown)).find(({ name }) => name === 'excellent')?.value).toBe('90');
    const [edit] = settingEdits(read(markdown), { excellent: '85' });
    expect(edit?.before.format).toBe('0.0%');
    expect(edit?.after).toEqual({ entry: { kind: 'number', number: 85 }, format: 'General' });
  });

  it('as new lines where the label is missing, under the last one', () => {
    const { edits, after } = settled(BASICS, { paper: 'ページ番号なし', good: '70', publishedNames: '' });
    expect(edits).toEqual([
      '基本情報!A7 評価基準○',
      '基本情報!B7 70（数値）',
      '基本情報!A8 用紙の設定',
      '基本情報!B8 ページ番号なし',
    ]);
    expect(after.report.basics.pageNumber).toMatchObject({ value: false, present: true });
    expect(settingsOf(after).map(({ value }) => value)).toEqual(['', '90', '70', '', '案', '', 'ページ番号なし', '']);
  });

  it('behind the colon where label and value share a cell', () => {
    const markdown = '## 表紙\n| 都道府県名：架空県 |\n| 対象年度：令和６年度 |\n| 計算方法：進捗率 |';
    const { edits, after } = settled(markdown, { method: '達成率' });
    expect(edits).toEqual(['表紙!A3 計算方法：達成率']);
    expect(after.report.basics.method.value).toBe('attainment');
  });
});

describe('one sentence says where to write by hand', () => {
  it.each([
    [
      'a formula',
      BASICS.replace('| 90 |', '| =80+10 → 90 |'),
      { excellent: '85' },
      '『基本情報』シート B4の「評価基準◎」には数式が',
    ],
    [
      'no 基本情報',
      '## 指標\n| 項目 | 目標項目 | 目標値 |',
      { method: '達成率' },
      '「入力用シートを追加」を押してから',
    ],
    [
      'something below the table',
      `${BASICS}| | 架空の注 |`,
      { paper: 'ページ番号なし' },
      'シート『基本情報』の基本情報の下に空いた行がないため、書いていません。「用紙の設定」の行を加え、その右のセルに「ページ番号なし」と記入してください。',
    ],
    [
      'a value below its label',
      '## 表紙\n| 都道府県名 | 計算方法 | 版 |\n| 架空県 | | 案 |',
      { method: '達成率' },
      '『表紙』シート B1の「計算方法」は、値のセルを決められないため書いていません。手で「達成率」と記入してください。',
    ],
    [
      'a merge',
      '## 表紙\n| 都道府県名 | 架空県 |\n| 対象年度 | R6 |\n| 計算方法 | ^ |',
      { method: '達成率' },
      '『表紙』シート A3の「計算方法」',
    ],
    [
      'a value beside its label where the others stand below theirs',
      '## 表紙\n| 都道府県名 |\n| 架空県 |\n| 対象年度 |\n| R6 |\n| 計算方法 |\n| |',
      { method: '達成率' },
      '『表紙』シート A5の「計算方法」は、値のセルを決められない',
    ],
    [
      'labels across',
      '## 表紙\n| 都道府県名 | 対象年度 |\n| 架空県 | R6 |',
      { method: '達成率' },
      '「計算方法」の行を加え',
    ],
  ])('%s', (_, markdown, changes, sentence) => {
    const found = settled(markdown, changes);
    expect(found.edits).toEqual([]);
    expect(found.sentence).toContain(sentence);
  });
});
