import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { check, type Checked } from '../../src/app/check';
import { progressOfAll } from '../../src/app/progress';
import { drawFindings } from '../../src/lists/findings';
import { drawProgress } from '../../src/lists/progress';
import { drawTally } from '../../src/lists/tally';
import { adr } from '../../src/sheet/address';
import type { Drawing } from '../../src/sheet/drawing';
import { readXlsxWorkbook } from '../../src/workbook/xlsx';

const A4_LONG_SIDE = 841.89;

const columns = ['番号', '区分', 'シート', 'セル', '値', '確認', '内容'];

let checked: Checked;
let lists: Readonly<Record<'findings' | 'progress' | 'tally', Drawing>>;

beforeAll(async () => {
  const file = 'assets/sample/gunma-r5.xlsx';
  checked = await check({ read: () => readXlsxWorkbook(readFileSync(file), file) });
  const { report } = checked.reading;
  lists = {
    findings: drawFindings(report, checked),
    progress: drawProgress(report, progressOfAll(checked.reading)),
    tally: drawTally(report),
  };
});

/** The texts and numbers of each row. */
function rowsOf({ rows }: Drawing): (string | number | null)[][] {
  return rows.map(({ cells }) => cells.map(({ content }) => content));
}

describe('the lists of a sample', () => {
  it('fit the width of their page, with room for a printer that rounds up', () => {
    for (const { columns, page } of Object.values(lists)) {
      const width = columns.reduce((sum, column) => sum + column, 0);
      expect(width).toBeLessThanOrEqual((A4_LONG_SIDE - page.margins.left - page.margins.right) * 0.985);
    }
  });

  it('点検結果 has a row for every finding, with its cell, and the counts', () => {
    const rows = rowsOf(lists.findings);
    const numbered = rows.filter(([first]) => typeof first === 'number');
    expect(numbered).toHaveLength(checked.findings.length);
    expect(numbered.map((row) => row.at(-1))).toEqual(
      checked.findings.map(({ message }) => message.replace(/^(『.*?』シート [A-Z]+\d+|ブック全体)：/, '')),
    );
    const { error, warning, info } = checked.counts;
    expect(rows.flat()).toContain(
      `計 ${checked.findings.length}件　要修正 ${error}件　要確認 ${warning}件　参考 ${info}件`,
    );
  });

  it('点検結果 tells degrees by sign and ground, and what was accepted', () => {
    const [first, second, ...others] = checked.findings;
    if (!first || !second) throw new RangeError('no findings');
    const regraded = { ...second, severity: 'error' as const, regraded: { from: second.severity } };
    const accepted = { reason: '統計の公表が遅い', at: { sheet: '設定', at: adr('B2') } };
    const findings = [{ ...first, severity: 'info' as const, accepted }, regraded, ...others];
    const { rows } = drawFindings(checked.reading.report, { ...checked, findings });
    const numbered = rows.filter(({ cells }) => typeof cells[0]?.content === 'number');
    const looks = numbered.map(({ cells }) => `${cells[1]?.content} ${cells[1]?.style.fill} ${cells[5]?.content}`);
    expect(looks[0]).toBe('・参考 F2F2F2 確認済み');
    expect(looks[1]).toBe('■要修正 F8CBAD 区分変更');
    expect(new Set(looks.slice(2))).toEqual(new Set(['▲要確認 FFE699 ', '・参考 F2F2F2 ']));
    expect(rows.flatMap(({ cells }) => cells.map(({ content }) => content)).join('')).toContain('（うち確認済み 1件）');
  });

  it('点検結果 leads from each row to the cell it names, and nowhere from what concerns the whole workbook', () => {
    const [first, ...others] = checked.findings;
    if (!first) throw new RangeError('no findings');
    const findings = [{ ...first, place: null }, ...others];
    const { rows } = drawFindings(checked.reading.report, { ...checked, findings });
    const numbered = rows.filter(({ cells }) => typeof cells[0]?.content === 'number');
    expect(numbered.map(({ cells }) => cells.map(({ link }) => link))).toEqual(
      findings.map(({ place }) => columns.map((_, column) => (column === 3 ? (place ?? undefined) : undefined))),
    );
  });

  it('点検結果 says of what rests on the cell of another finding which one that is', () => {
    const [first, second, third] = checked.findings;
    if (!first || !second?.place || !third) throw new RangeError('too few findings');
    const open = { severity: 'warning' as const };
    const findings = [
      { ...first, ...open, restsOn: [second.place] },
      { ...second, ...open },
      { ...third, restsOn: [] },
    ];
    const rows = rowsOf(drawFindings(checked.reading.report, { ...checked, findings }));
    const said = rows.filter(([number]) => typeof number === 'number').map((row) => String(row.at(-1)));
    expect(said.map((sentence) => sentence.startsWith('（番号2と合わせて確かめてください）'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('点検結果 keeps the heaviest of very many, counts all, and says so', () => {
    const [finding] = checked.findings;
    if (!finding) throw new RangeError('no findings');
    const findings = Array.from({ length: 5_010 }, (_, at) => ({
      ...finding,
      severity: at < 11 ? ('info' as const) : at % 2 === 0 ? ('error' as const) : ('warning' as const),
      message: `${at}`,
    }));
    const counts = { error: 2_500, warning: 2_499, info: 11 };
    const rows = rowsOf(drawFindings(checked.reading.report, { findings, unchecked: [], counts }));
    const numbered = rows.filter(([first]) => typeof first === 'number');
    expect(numbered.map((row) => row.at(-1))).toEqual(
      ['0', ...findings.slice(11).map(({ message }) => message)].sort((a, b) => Number(a) - Number(b)),
    );
    expect(numbered.at(-1)?.[0]).toBe(5_000);
    expect(rows.flat()).toContain('計 5010件　要修正 2500件　要確認 2499件　参考 11件');
    expect(rows.flat().join('')).toContain('要修正、要確認、参考の順に5,000件までを載せています。');
  });

  it('進捗一覧 shows both rates, and 判定保留 with its candidates', () => {
    const row = rowsOf(lists.progress).find((cells) => cells.includes('訪問診療を実施している病院・診療所数（か所）'));
    expect(row?.slice(2)).toEqual([
      '485\n（H27）',
      '486～533\n（R4）',
      '519か所\n（R5）',
      '増加',
      '2.94～141.18',
      '93.64～102.70',
      '判定できません',
      '判定保留（◎・○・△・×）\n進捗率による',
      '',
    ]);
  });

  it('保険者評価集計 counts every insurer once an item and gives the published shares', () => {
    const rows = rowsOf(lists.tally);
    const perItem = rows.filter((cells) => cells[1] === '（項目全体）');
    expect(perItem.map((cells) => cells.at(-1))).toEqual(Array.from({ length: 6 }, () => 35));
    expect(rows.find((cells) => cells[0] === '給付実績の活用' && cells[1] === '令和５年度')).toEqual([
      '給付実績の活用',
      '令和５年度',
      '11（31.43％）',
      '13（37.14％）',
      '24（68.57％）',
      '11（31.43％）',
      0,
      35,
    ]);
  });

  it('保険者評価集計 counts the rows of 対象年度 and says how many others it left out', () => {
    const { report } = checked.reading;
    const [first, ...others] = report.insurerRatings;
    if (!first) throw new RangeError('no ratings');
    const ofOtherYear = { ...first, fiscalYear: { ...first.fiscalYear, value: 2022 } };
    const totalOf = (insurerRatings: typeof report.insurerRatings): unknown =>
      rowsOf(drawTally({ ...report, insurerRatings }))
        .find(([item, activity]) => item === first.item.value && activity === first.activity.value)
        ?.at(-1);
    const all = totalOf(report.insurerRatings);
    expect(totalOf([ofOtherYear, ...others])).toBe(Number(all) - 1);
    expect(rowsOf(drawTally({ ...report, insurerRatings: [ofOtherYear, ...others] })).flat()).toContain(
      '※対象年度のほかの年度の行（1件）は数えていません。',
    );
    expect(rowsOf(lists.tally).flat().join()).not.toContain('ほかの年度の行');
  });
});
