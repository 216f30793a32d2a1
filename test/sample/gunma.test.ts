import { describe, expect, it } from 'vitest';
import { loadSample } from '../../assets/sample/load';
import type { Entry } from '../../src/lists/template/content';
import { masterOf } from '../../src/lists/template/masters';
import { entriesOf, namesIn, sum, tally } from './tables';

const GUNMA = 'gunma-r5';
const insurers = entriesOf(GUNMA, '保険者');
const names = insurers.map(({ name }) => name);
const items = loadSample(GUNMA).flatMap((sheet) => (sheet.shape === 'item' ? [sheet] : []));
const partOf = (number: number, field: string) => items[number - 1]?.parts.find((part) => part.field === field);
const textOf = (number: number, field: string) => (partOf(number, field)?.paragraphs ?? []).join('\n');
const percent = (share: number, whole: number) => ((share / whole) * 100).toFixed(2);

describe('the texts of the six items', () => {
  it.each([
    [1, [2, 6, 1, 4, 3]],
    [2, [2, 14, 1, 2, 3]],
    [3, [1, 21, 4, 3, 3]],
    [4, [2, 7, 3, 2, 3]],
    [5, [3, 7, 3, 3, 3]],
    [6, [3, 8, 3, 2, 3]],
  ])('item %d has all five sections, one paragraph a cell', (number, counts) => {
    const sections = ['background', 'record', 'evaluation', 'insurers', 'summary'];
    expect(sections.map((field) => partOf(number, field)?.paragraphs.length)).toEqual(counts);
  });

  it('keep their indents, odd ones too, and the slips of their source', () => {
    expect(partOf(1, 'record')?.paragraphs[4]).toBe(' 　①市町村にアドバイザーを派遣（10市町村）');
    expect(partOf(2, 'record')?.paragraphs[8]).toMatch(/^ {2}・関係団体等/);
    expect(textOf(3, 'background')).toContain('暮らしてくために');
    expect(textOf(6, 'evaluation')).toContain('２県域');
    const list = textOf(3, 'record').match(/（キャラバン[^]*?11市町村）/)?.[0] ?? '';
    expect(list.match(/[（(]/g)).toHaveLength((list.match(/[）)]/g)?.length ?? 0) + 1);
  });

  it('hold no line that ends in the middle of a sentence', () => {
    const prose = items.flatMap((_, at) =>
      ['background', 'evaluation', 'insurers', 'summary'].flatMap((field) => partOf(at + 1, field)?.paragraphs ?? []),
    );
    expect(prose.filter((paragraph) => !/(。|^「達成はやや不十分」|必要。?)$/.test(String(paragraph)))).toEqual([]);
  });

  it('rate only the item that states a rating', () => {
    expect(items.map((_, at) => textOf(at + 1, 'rating'))).toEqual(['', '', '', '', '', '△']);
    expect(textOf(6, 'evaluation')).toMatch(/^「達成はやや不十分」/);
  });
});

describe('the insurers', () => {
  it('are those of the master', () => {
    expect(insurers.map(({ code, name, area }) => ({ code, name, area }))).toEqual(masterOf('群馬県')?.insurers);
  });
});

describe('給付適正化実施状況', () => {
  const rows = entriesOf(GUNMA, '給付適正化実施状況');
  const levels = (programme: string, fiscalYear: string) => {
    const own = rows.filter((row) => row.programme === programme && row.fiscalYear === fiscalYear);
    expect(own.map(({ insurer }) => insurer)).toEqual(names);
    return { 予定通り実施: 0, 一部実施: 0, 実施できなかった: 0, ...tally(own, 'level') };
  };
  const programmes = [...new Set(rows.map(({ programme }) => String(programme)))];
  const [now, before] = ['令和５年度', '令和４年度'] as const;
  const done = (programme: string, year: string) => {
    const { 予定通り実施: asPlanned, 一部実施: partly } = levels(programme, year);
    return asPlanned + partly;
  };

  it('answers for every insurer, programme and year once', () => {
    expect(programmes).toHaveLength(6);
    expect(rows).toHaveLength(35 * 6 * 2);
  });

  it('gives the percentages of the text', () => {
    const use = levels('給付実績の活用', now);
    expect(percent(use.予定通り実施, 35)).toBe('31.43');
    expect(percent(use.実施できなかった, 35)).toBe('31.43');
    expect(percent(use.予定通り実施 - levels('給付実績の活用', before).予定通り実施, 35)).toBe('-2.86');
    expect(percent(done('ケアプラン点検', now), 35)).toBe('88.57');
    expect(percent(done('ケアプラン点検', now) - done('ケアプラン点検', before), 35)).toBe('8.57');
    const written = textOf(6, 'evaluation') + textOf(6, 'insurers');
    for (const figure of ['31.43％', '-2.86ポイント', '88.57％', '＋8.57ポイント']) expect(written).toContain(figure);
  });

  it('agrees with the words of the text', () => {
    const complete = programmes.filter((programme) => done(programme, now) === 35);
    expect(complete).toEqual(['要介護認定の適正化', '住宅改修の点検・福祉用具購入貸与調査']);
    const by = (level: '予定通り実施' | '実施できなかった') =>
      [...programmes].sort((a, b) => levels(a, now)[level] - levels(b, now)[level]);
    expect(by('実施できなかった').at(-1)).toBe('給付実績の活用');
    expect(by('予定通り実施').slice(0, 2).sort()).toEqual(['ケアプラン点検', '給付実績の活用']);
  });

  it('names a reason wherever a programme was not done, mostly マンパワー不足', () => {
    const missed = rows.filter((row) => row.level === '実施できなかった');
    expect(missed.filter((row) => row.reason === null)).toEqual([]);
    expect(rows.filter((row) => row.level !== '実施できなかった' && row.reason !== null)).toEqual([]);
    const use = tally(
      missed.filter((row) => row.programme === '給付実績の活用' && row.fiscalYear === now),
      'reason',
    );
    expect(use['マンパワー不足'] ?? 0).toBeGreaterThan(11 / 2);
  });

  it('misses ケアプラン点検 only in two areas', () => {
    const missed = rows.filter((row) => row.programme === 'ケアプラン点検' && row.level === '実施できなかった');
    const areaOf = (insurer: unknown) => insurers.find(({ name }) => name === insurer)?.area;
    const areas = missed.filter((row) => row.fiscalYear === now).map((row) => areaOf(row.insurer));
    expect(new Set(areas).size).toBe(2);
  });
});

describe('取組実績', () => {
  const rows = entriesOf(GUNMA, '取組実績');
  const named = (name: string): readonly Entry[] => rows.filter((row) => String(row.name).includes(name));
  const municipalities = (own: readonly Entry[]) => new Set(own.flatMap((row) => namesIn(row, 'targets'))).size;

  it.each([
    [1, '自立支援型ケア個別会議アドバイザー派遣', 10, null, '10市町村'],
    [3, '認知症施策アドバイザー派遣', 11, null, '11市町村'],
    [5, '生活支援体制整備アドバイザー派遣', 14, 38, '14市町村、38回派遣'],
    [5, '生活支援コーディネーター情報交換会', 35, 32, '5ブロック、32回開催'],
    [6, 'ケアプラン点検アドバイザー派遣事業', 12, 36, '12保険者,延べ36回'],
  ])('item %d: %s adds up to the counts of the text', (number, name, places, times, written) => {
    expect(municipalities(named(name))).toBe(places);
    if (times !== null) expect(sum(named(name), 'times')).toBe(times);
    expect(textOf(number, 'record')).toContain(written);
  });

  it('counts five blocks, one meeting of pharmacists, ten doctors, one training of each kind', () => {
    expect(named('情報交換会')).toHaveLength(5);
    expect(sum(named('薬剤師、栄養士'), 'times')).toBe(1);
    expect(sum(named('認知症サポート医養成研修'), 'participants')).toBe(10);
    expect(named('生活支援体制整備事業研修').map(({ times }) => times)).toEqual([1, 1, 1]);
  });

  it('names only insurers of the list, and items as they are called', () => {
    const targets = rows.filter((row) => row.targets !== null).flatMap((row) => namesIn(row, 'targets'));
    expect(targets.filter((name) => !names.includes(name))).toEqual([]);
    const itemNames = items.map((_, at) => textOf(at + 1, 'name'));
    expect(rows.filter((row) => !itemNames.includes(String(row.item)))).toEqual([]);
  });
});

describe('保険者評価', () => {
  const rows = entriesOf(GUNMA, '保険者評価');
  const ratings = (activity: string) => {
    const own = rows.filter((row) => row.activity === activity);
    expect(own.map(({ insurer }) => insurer)).toEqual(names);
    return { '◎': 0, '○': 0, '△': 0, '×': 0, ...tally(own, 'rating') };
  };

  it('agrees with the tendencies of the text', () => {
    const centres = ratings('地域包括支援センターの体制強化');
    expect(centres['◎'] + centres['○']).toBeGreaterThan(35 / 2);
    expect(ratings('在宅医療・介護連携の推進')['×']).toBeGreaterThan(0);
    expect(ratings('認知症に関する普及啓発')['○']).toBeGreaterThan(35 / 2);
    expect(ratings('認知症カフェ・チームオレンジの推進')['△']).toBeGreaterThan(0);
    expect(ratings('協議体及び生活支援コーディネーターの活動')['○']).toBeGreaterThan(35 / 2);
  });

  it('gives an issue and a measure wherever the rating is △ or ×', () => {
    const low = rows.filter((row) => row.rating === '△' || row.rating === '×');
    expect(low.filter((row) => row.issue === null || row.measure === null)).toEqual([]);
  });
});

it('labels invented rows on every sheet that holds them', () => {
  const sheets = loadSample(GUNMA).filter((sheet) =>
    ['保険者評価', '給付適正化実施状況', '取組実績'].includes(sheet.name),
  );
  expect(sheets).toHaveLength(3);
  for (const { notes } of sheets) expect(notes.join()).toContain('架空');
});
