import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { readXlsxWorkbook } from '../../src/workbook/xlsx';
import { emptyBook } from '../host/book';
import { settleAfterEach } from '../host/boundary/support';
import { bookFromXlsx } from '../host/file/load';
import { differences, seen } from '../host/file/seen';
import { setBasics } from '../e2e/support/hands';
import { sheetOf, visible } from '../workbook/office/support';
import { openDesk } from './openDesk';

settleAfterEach();

const THIRD = '別紙２_3_認知症総合支援';
const ITEM = '認知症総合支援';
const SAMPLE = readFileSync('assets/sample/gunma-r5.xlsx');
const TYPED = '決裁のときに手で直した文です。';

async function opened() {
  const book = await bookFromXlsx(SAMPLE, emptyBook);
  return { book, ...(await openDesk(book)) };
}

/** Every part of the package that was opened last, as text. */
function partsOf(files: readonly Uint8Array[]): ReadonlyMap<string, string> {
  const file = files.at(-1);
  if (!file) throw new Error('nothing was opened');
  return new Map(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]));
}

describe('書き出し at the desk', () => {
  it('opens the forms alone as a new workbook, with what was typed on them, and leaves the open one as it was', async () => {
    const { book, desk, excel } = await opened();
    await desk.making.generate({ draft: false });
    sheetOf(book, THIRD).type(13, 1, TYPED);
    const before = seen(book);
    await desk.exports.export({ purpose: 'submission', allowErrors: false });
    expect(desk.state().notice).toMatchObject({
      kind: 'done',
      sentence: expect.stringMatching(
        /^別紙２を6枚書き出しました。新しいブックとして開きました。『別紙２_群馬県_令和５年度_提出用/,
      ) as unknown,
    });
    expect(seen(book)).toEqual(before);
    expect(excel.opened).toHaveLength(1);
    const sheets = await readXlsxWorkbook(excel.opened[0] ?? new Uint8Array(), 'out.xlsx');
    expect(sheets.map(({ name, visibility, mark }) => [name, visibility, mark])).toEqual(
      visible(book)
        .filter((name) => name.startsWith('別紙２_'))
        .map((name) => [name, 'visible', undefined]),
    );
    const texts = sheets.flatMap(({ rows }) => rows.flat()).map((cell) => cell?.shown);
    expect(texts).toContain(TYPED);
    expect(desk.state().exported).toMatchObject({ purpose: 'submission', names: 'shown', left: [] });
  });

  it('says nothing of a person, of the time, of the marks', async () => {
    const { book, desk, excel } = await opened();
    await desk.making.generate({ draft: false, items: [ITEM] });
    setBasics(book, '公表時の保険者名', 'しない');
    await desk.exports.export({ purpose: 'publication', items: [ITEM], allowErrors: false });
    const parts = partsOf(excel.opened);
    expect([...parts.keys()].filter((path) => /comment|person|custom|external|printer|drawing/i.test(path))).toEqual(
      [],
    );
    expect(parts.get('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy|created|modified/);
    const workbook = parts.get('xl/workbook.xml') ?? '';
    expect(workbook).toContain('<workbookPr filterPrivacy="1"/><bookViews');
    const names = [...workbook.matchAll(/<definedName name="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['_xlnm.Print_Area']));
    expect([...parts.values()].join('\n')).not.toMatch(/besshi2/);
    expect(desk.state().exported).toMatchObject({ purpose: 'publication', names: 'hidden' });
  });

  it('has nothing of the lists and of cells that are for input alone', async () => {
    const { book, desk, excel } = await opened();
    const secrets = ['担当課の内線', '注の中の秘密', '理由の秘密', '出典の秘密', '保険者の課題'];
    const sheet = sheetOf(book, '指標');
    const header = Array.from({ length: 20 }, (_, at) => at).find((at) => sheet.cell(at, 0).value === '項目') ?? 0;
    const columns = Array.from({ length: 40 }, (_, at) => at);
    for (const [secret, label] of [
      ['担当課の内線', '担当課'],
      ['理由の秘密', '評価の理由'],
      ['出典の秘密', '出典'],
    ] as const) {
      const column = columns.find((at) => [header, header + 1].some((row) => sheet.cell(row, at).value === label));
      if (column === undefined) throw new Error(`no column ${label}`);
      sheet.type(header + 2, column, secret);
    }
    book.addSheet('担当者の控え').type(0, 0, '保険者の課題');
    await desk.making.generate({ draft: false });
    const findings = desk.state().checked?.findings.map(({ message }) => message) ?? [];
    await desk.exports.export({ purpose: 'submission', allowErrors: true });
    const all = [...partsOf(excel.opened).values()].join('\n');
    expect(findings.length).toBeGreaterThan(5);
    for (const text of [...secrets, ...findings, '点検結果', '進捗一覧', '保険者評価集計', '基本情報']) {
      expect([text, all.includes(text)]).toEqual([text, false]);
    }
  });

  it('hands over the chosen items alone', async () => {
    const { desk, excel } = await opened();
    await desk.making.generate({ draft: false, items: [ITEM] });
    await desk.exports.export({ purpose: 'submission', items: [ITEM], allowErrors: false });
    const [file = new Uint8Array()] = excel.opened;
    expect((await readXlsxWorkbook(file, 'out.xlsx')).map(({ name }) => name)).toEqual([THIRD]);
  });

  it('hands over nothing where a form is missing or something must be corrected, and then all the same if wished', async () => {
    const { book, desk, excel } = await opened();
    await desk.exports.export({ purpose: 'submission', allowErrors: false });
    expect(desk.state().notice).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/「別紙２を作成」を押/) as unknown,
    });
    await desk.making.generate({ draft: false });
    setBasics(book, '都道府県名', '架空県');
    await desk.exports.export({ purpose: 'submission', allowErrors: false });
    expect(desk.state().notice).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/^要修正/) as unknown,
    });
    expect(excel.opened).toEqual([]);
    expect(desk.state().exported).toBeNull();
    await desk.exports.export({ purpose: 'submission', allowErrors: true });
    expect(excel.opened).toHaveLength(1);
  });

  it('tells that Excel did not open it', async () => {
    const { desk, excel } = await opened();
    await desk.making.generate({ draft: false, items: [ITEM] });
    const { roundTrips } = excel.meter;
    await desk.exports.export({ purpose: 'submission', items: [ITEM], allowErrors: false });
    const used = excel.meter.roundTrips - roundTrips;
    excel.faults.plan({ kind: 'error', at: { batch: used, action: 1 }, code: 'GeneralException' });
    await desk.exports.export({ purpose: 'submission', items: [ITEM], allowErrors: false });
    expect(desk.state().notice?.sentence).toMatch(/^Excel が新しいブックを開きませんでした。/);
    expect(desk.state().exported).toBeNull();
    expect(excel.opened).toHaveLength(1);
  });
});

describe('見本で試す', () => {
  it('opens the sample as a workbook of its own and touches nothing of the open one', async () => {
    const book = emptyBook({ sheets: ['Sheet1'] });
    const { desk, excel } = await openDesk(book);
    const answer = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(new Uint8Array(SAMPLE)));
    await desk.exports.openSample();
    answer.mockRestore();
    expect(desk.state().notice?.sentence).toMatch(/^見本を新しいブックとして開きました。/);
    expect(excel.opened).toEqual([new Uint8Array(SAMPLE)]);
    expect(differences(book, emptyBook({ sheets: ['Sheet1'] }))).toEqual([]);
  });

  it('tells that the sample did not come', async () => {
    const { desk, excel } = await openDesk(emptyBook({ sheets: ['Sheet1'] }));
    const answer = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 404 }));
    await desk.exports.openSample();
    answer.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(desk.state().notice?.sentence).toMatch(/^見本のファイルを読み込めませんでした。/);
    await desk.exports.openSample();
    answer.mockRestore();
    expect(desk.state().notice?.sentence).toMatch(/^見本のファイルを読み込めませんでした。/);
    expect(excel.opened).toEqual([]);
  });
});
