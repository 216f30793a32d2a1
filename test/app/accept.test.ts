import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acceptFinding, regradeRule } from '../../src/app/accept';
import { check, type Checked } from '../../src/app/check';
import type { Finding } from '../../src/domain/finding';
import { a1, adr } from '../../src/sheet/address';
import { cellAt } from '../../src/sheet/sheet';
import type { LiveWorkbook } from '../../src/workbook/port/port';
import { openDroppedWorkbook } from '../../src/workbook/dropped';
import { directWork } from '../../src/workbook/dropped/direct';

/** The sample of 栃木県: 直近値 of 介護職員数 and of 離職率 are a year old; one not there yet is explained. */
const SAMPLE = new URL('../../assets/sample/tochigi-r6.xlsx', import.meta.url);
const open = (): LiveWorkbook => openDroppedWorkbook({ name: '評価.xlsx', bytes: readFileSync(SAMPLE) }, directWork);

const REASON = '=調査は一年遅れで公表される';

const listed = ({ findings }: Checked) =>
  findings.map(({ severity, place, accepted }) => `${severity} ${place ? a1(place.at) : ''} ${accepted?.reason ?? ''}`);

function oneOf({ findings }: Checked, cell: string): Finding {
  const found = findings.find(({ place }) => place && a1(place.at) === cell);
  if (!found) throw new RangeError(`no finding at ${cell}`);
  return found;
}

test('a finding is let stand, and the next check says so; the sheet 設定 is added first', async () => {
  const workbook = open();
  const before = await check(workbook);
  expect(listed(before)).toEqual(['info I12 ', 'warning J14 ', 'warning J15 ']);
  const edited = await acceptFinding(workbook, before.reading, oneOf(before, 'J14'), REASON);
  expect(edited.changedMeanwhile).toEqual([]);
  const after = await check(workbook);
  expect(listed(after)).toEqual(['info I12 ', `info J14 ${REASON}`, 'warning J15 ']);
  expect(after.counts).toEqual({ error: 0, warning: 1, info: 2 });
  expect(after.reading.sheets.slice(0, -1)).toEqual(before.reading.sheets);
  const settings = after.reading.sheets.at(-1);
  expect(settings?.rows.flatMap((row) => row.map((cell) => cell?.shown))).toContain(
    'stale-latest：03_目標と実績!J14（令和６年度）',
  );
});

test('a second one goes into the next row, the same again over its row', async () => {
  const workbook = open();
  const before = await check(workbook);
  await acceptFinding(workbook, before.reading, oneOf(before, 'J14'), '初めの理由');
  const once = await check(workbook);
  await acceptFinding(workbook, once.reading, oneOf(once, 'J15'), '別の理由');
  const twice = await check(workbook);
  await acceptFinding(workbook, twice.reading, oneOf(twice, 'J14'), '改めた理由');
  const after = await check(workbook);
  expect(listed(after)).toEqual(['info I12 ', 'info J14 改めた理由', 'info J15 別の理由']);
  expect(after.reading.report.settings).toHaveLength(2);
});

test('two findings of one rule in one cell are let stand each by itself', async () => {
  const workbook = open();
  const { sheets } = (await check(workbook)).reading;
  const sheet = sheets.find(({ name }) => name === '01_評価項目');
  const [at, cell] = [adr('C6'), sheet && cellAt(sheet, adr('C6'))];
  if (!cell) throw new RangeError('no text');
  const content = (text: string) => ({ entry: { kind: 'text', text } as const, format: cell.format });
  const edit = {
    sheet: '01_評価項目',
    at,
    before: content(cell.shown),
    after: content(`${cell.shown}\n○○を【要確認】`),
  };
  expect((await workbook.edit([edit])).done).toHaveLength(1);
  const placeholders = ({ findings }: Checked) => findings.filter(({ code }) => code === 'placeholder');
  const reasons = (checked: Checked) => placeholders(checked).map(({ accepted }) => accepted?.reason);
  const before = await check(workbook);
  const [one, other] = placeholders(before);
  if (!one || !other) throw new RangeError('not two');
  await acceptFinding(workbook, before.reading, one, '初めの理由');
  const once = await check(workbook);
  expect(reasons(once)).toEqual(['初めの理由', undefined]);
  await acceptFinding(workbook, once.reading, other, '別の理由');
  expect(reasons(await check(workbook))).toEqual(['初めの理由', '別の理由']);
});

test('nothing is written without a reason, or where the cell says something else by now', async () => {
  const workbook = open();
  const before = await check(workbook);
  const finding = oneOf(before, 'J14');
  await expect(acceptFinding(workbook, before.reading, finding, ' 　')).rejects.toThrow('理由が記入されていない');
  if (!finding.place) throw new RangeError('no place');
  const cell = before.reading.sheets.find(({ name }) => name === finding.place?.sheet)?.rows[13]?.[9];
  const format = cell?.format ?? '';
  const content = (text: string) => ({ entry: { kind: 'text', text } as const, format });
  await workbook.edit([{ ...finding.place, before: content(cell?.shown ?? ''), after: content('令和６年度') }]);
  const edited = await acceptFinding(workbook, before.reading, finding, REASON);
  expect(edited.done).toEqual([]);
  expect(edited.changedMeanwhile.map(({ found }) => found?.entry)).toEqual([{ kind: 'text', text: '令和６年度' }]);
  expect((await workbook.read()).map(({ name }) => name)).not.toContain('設定');
});

test('a rule gets another degree', async () => {
  const workbook = open();
  const before = await check(workbook);
  await regradeRule(workbook, before.reading, 'stale-latest', 'error', '今年度の値を求める');
  expect(listed(await check(workbook))).toEqual(['info I12 ', 'error J14 ', 'error J15 ']);
});
