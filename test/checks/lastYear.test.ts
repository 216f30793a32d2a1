import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { LAST_YEAR_RULES } from '../../src/checks/rules/lastYear';
import { readWorkbook } from '../../src/input';
import { a1 } from '../../src/sheet/address';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, indicators, texts } from './support/book';

const CODES = new Set<string>(Object.keys(LAST_YEAR_RULES));

/** What the comparison with last year finds: code, degree and cell. */
const found = (markdown: string): readonly string[] =>
  check(readWorkbook(readMarkdown(markdown)))
    .findings.filter(({ code }) => CODES.has(code))
    .map(({ code, severity, place }) => `${code} ${severity} ${place ? `${place.sheet}!${a1(place.at)}` : ''}`);

interface Last {
  readonly year?: string;
  readonly background?: string;
  readonly record?: string;
  readonly evaluation?: string;
  readonly row?: string;
  readonly more?: string;
}

const ROW = '通いの場の数（か所） | 100か所 | R2 | 180か所 | R4 | 200か所 | R5';

const form = ({ year = '令和４年度', background = '', record = '', evaluation = '', row = ROW, more = '' }: Last) => `
## 様式
| 別紙２ | < | < | < | < | < | < |
| 支援計画に記載した取組の支援についての目標（${year}）に対する自己評価結果 | < | < | < | < | < | < |
| 項目名 | < | < | < | < | < | < |
| 介護予防の推進 | < | < | < | < | < | < |
| 目標を設定するに至った現状と課題 | < | < | < | < | < | < |
| ${background} | < | < | < | < | < | < |
| 取組の実施内容、実績 | < | < | < | < | < | < |
| ${record} | < | < | < | < | < | < |
| 目標項目 | 策定時の値 | < | 直近値 | < | 目標値 | < |
| ^ | 数値 | 年次 | 数値 | 年次 | 数値 | 年次 |
| ${row} |
| 自己評価 | < | < | < | < | < | < |
| ${evaluation} | < | < | < | < | < | < |
${more}`;

const thisYear = (row: string): string => indicators(`| 介護予防の推進 | ${row} |`);

/** 目標項目 | 単位 | 向き | 策定時 | 年次 | 直近値 | 年次 | 目標値 | 年次 | 評価区分 | 評価の理由 | 注記 */
const figures = ({
  name = '通いの場の数',
  unit = 'か所',
  baseline = '100',
  latest = '210 | R5',
  target = '200 | R5',
  note = '',
}) => thisYear(`${name} | ${unit} | 増加 | ${baseline} | R2 | ${latest} | ${target} | | | ${note}`);

const LONG = '市町村への助言を重ね、通いの場の立ち上げを支えたが、担い手の確保が十分でなく、目標には届かなかった。';

const besideTexts = (own: Parameters<typeof texts>[0], last: Last): readonly string[] =>
  found(book({ 項目: texts(own) }, { sheets: form(last) }));

const besideFigures = (own: Parameters<typeof figures>[0], last: Last = {}): readonly string[] =>
  found(book({ 指標: figures(own) }, { sheets: form(last) }));

describe('a text that is last year’s', () => {
  it('is found, whatever its spaces, lines and years', () => {
    expect(besideTexts({ evaluation: LONG }, { evaluation: LONG })).toEqual(['text-unchanged warning 項目!D2']);
    const parted = `　${LONG.slice(0, 20)} | < | < | < | < | < | < |\n| ${LONG.slice(20)}`;
    expect(besideTexts({ evaluation: LONG }, { evaluation: parted })).toEqual(['text-unchanged warning 項目!D2']);
    expect(
      besideTexts(
        { evaluation: `令和５年度（2023年度）は、R5.4の${LONG}` },
        { evaluation: `令和４年度（2022年度）は、R4.4の${LONG}` },
      ),
    ).toEqual(['text-unchanged warning 項目!D2']);
  });

  it('is found below a rating that the form prints above it', () => {
    expect(besideTexts({ evaluation: LONG }, { evaluation: `「達成はやや不十分」<br>${LONG}` })).toEqual([
      'text-unchanged warning 項目!D2',
    ]);
  });

  it('is found in one paragraph with its figures', () => {
    const copied = '　ケアプラン点検を予定通り実施した保険者は31.43％で、点検の件数は延べ1,204件であった。';
    expect(
      besideTexts(
        { evaluation: `　研修の回を増やした。<br>${copied}` },
        { evaluation: `　研修を始めた。<br>${copied}<br>　次年度は増やす。` },
      ),
    ).toEqual(['text-unchanged warning 項目!D2']);
  });

  it('is silent for phrases, for what led to the targets, and for figures that hardly change', () => {
    const phrase = '　概ね計画どおり実施できた。';
    expect(besideTexts({ evaluation: phrase }, { evaluation: phrase })).toEqual([]);
    expect(besideTexts({ background: LONG }, { background: LONG })).toEqual([]);
    const constant = '　県内35市町村（12市、15町、８村）のすべてで、生活支援コーディネーターが配置されている。';
    expect(
      besideTexts(
        { evaluation: `${constant}<br>　研修を２回行った。` },
        { evaluation: `${constant}<br>　研修を始めた。` },
      ),
    ).toEqual([]);
  });

  it('is silent where a figure or a day is another', () => {
    const held = (times: string): string =>
      `　令和５年６月１日に始めた研修を${times}回行い、県内の保険者のすべてが加わり、課題を話し合った。`;
    expect(besideTexts({ record: held('３') }, { record: held('２') })).toEqual([]);
    expect(besideTexts({ record: held('３') }, { record: held('３').replace('６月', '７月') })).toEqual([]);
  });
});

describe('a figure beside last year’s', () => {
  it('may be written otherwise', () => {
    expect(besideFigures({ unit: '箇所', baseline: '100箇所', target: '２００ヶ所 | 令和５年度' })).toEqual([]);
    expect(besideFigures({ name: '通いの場の数（箇所）', unit: '' })).toEqual([]);
  });

  it('is found where baseline, its year, the target of the same year or the unit differ', () => {
    const last = (from: string, to: string): Last => ({ row: ROW.replace(from, to) });
    expect(besideFigures({}, last('100か所', '101か所'))).toEqual(['indicator-differs warning 指標!E2']);
    expect(besideFigures({}, last('R2', 'R1'))).toEqual(['indicator-differs warning 指標!F2']);
    expect(besideFigures({}, last('200か所', '200か所以上'))).toEqual(['indicator-differs warning 指標!I2']);
    const range = { row: ROW.replace('200か所', '200～240か所') };
    expect(besideFigures({ target: '200～250 | R5' }, range)).toEqual(['indicator-differs warning 指標!I2']);
    const people = { row: ROW.replaceAll('か所', '人') };
    expect(besideFigures({}, people)).toEqual(['indicator-differs warning 指標!C2']);
  });

  it('is silent for the target of another year, and in another plan', () => {
    expect(besideFigures({}, { row: ROW.replace('200か所 | R5', '190か所 | R4') })).toEqual([]);
    expect(besideFigures({}, { year: '令和２年度', row: ROW.replace('100か所', '90か所') })).toEqual([]);
  });

  it('may have a unit that means the same', () => {
    const counted = (unit: string): Last => ({ row: ROW.replace('（か所）', '').replaceAll('か所', unit) });
    expect(besideFigures({ unit: '名' }, counted('人'))).toEqual([]);
    expect(besideFigures({ unit: '回／年' }, counted('回'))).toEqual([]);
    expect(besideFigures({ unit: '回' }, counted('回／年'))).toEqual([]);
    expect(besideFigures({ unit: '回／年' }, counted('件'))).toEqual(['indicator-differs warning 指標!C2']);
    expect(besideFigures({ unit: '回／年' }, counted('回／月'))).toEqual(['indicator-differs warning 指標!C2']);
  });

  it('is only told where the row says that it was corrected', () => {
    expect(besideFigures({ baseline: '101', note: '策定時の値は再集計により修正した。' })).toEqual([
      'indicator-differs info 指標!E2',
    ]);
  });

  it('that is as old as last year’s is found once, only told where a survey is the reason, and silent where it is new', () => {
    const old = book({ 指標: figures({ latest: '180 | R4' }) }, { sheets: form({}) });
    expect(found(old)).toEqual(['latest-not-updated warning 指標!H2']);
    expect(check(readWorkbook(readMarkdown(old))).findings.map(({ code }) => code)).not.toContain('stale-latest');
    expect(besideFigures({ latest: '180 | R4', note: '３年に一度の調査による。' })).toEqual([
      'latest-not-updated info 指標!H2',
    ]);
    expect(besideFigures({ latest: '180 | R5' })).toEqual([]);
    expect(besideFigures({ latest: '181 | R4' })).toEqual([]);
  });

  it('is compared with last year’s alone, not with those of years before', () => {
    const older = form({ year: '令和３年度', row: ROW.replace('100か所', '90か所') }).replace('様式', '様式(2)');
    expect(found(book({ 指標: figures({}) }, { sheets: `${older}\n${form({})}` }))).toEqual([]);
  });
});

it('the title of last year’s form is no title of this year, wherever its sheet stands', () => {
  const codes = check(readWorkbook(readMarkdown(`${form({})}\n${book({ 指標: figures({}) })}`))).findings.map(
    ({ code }) => code,
  );
  expect(codes).not.toContain('title-year');
  expect(codes).not.toContain('second-table');
});

it('items that last year had and that are gone are told once for all', () => {
  const gone = ['認知症総合支援', '生活支援体制整備']
    .map((name) => `${form({}).replace('介護予防の推進', name).replace('様式', `様式${name}`)}`)
    .join('\n');
  const markdown = book({ 指標: figures({}) }, { sheets: gone });
  expect(found(markdown)).toEqual(['item-dropped warning 様式認知症総合支援!A4']);
  const { findings } = check(readWorkbook(readMarkdown(markdown)));
  expect(findings.find(({ code }) => code === 'item-dropped')?.message).toContain(
    '令和４年度の別紙２にある項目『認知症総合支援』『生活支援体制整備』が、',
  );
});
