import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { activities, book, indicators, insurers, levels, ratings, texts } from './support/book';

const codesIn = (markdown: string): readonly string[] =>
  check(readWorkbook(readMarkdown(markdown))).findings.map(({ code }) => code);

describe('a line on an event (架空)', () => {
  const held = (record: string) =>
    book({
      項目: texts({ record }),
      取組実績: activities(
        '| 介護予防の推進 | 推進アドバイザー派遣 | 派遣 | R5.6.1～R6.2 | | 3 | 12 |',
        '| 介護予防の推進 | 推進員養成研修 | 研修 | R5.9.1 | | 1 | 86 |',
        '| 介護予防の推進 | 専門職の助言（栄養士） | 派遣 | R5.9.1 | 長野市 | 2 | 9 |',
        '| 介護予防の推進 | 専門職の助言（歯科衛生士） | 派遣 | R5.10.1 | 松本市 | 3 | 14 |',
        '| 介護予防の推進 | 連絡会議の開催 | 会議 | R5.11.1 | ４市町村 | 2 | 40 |',
      ),
    });

  it.each([
    ['text-count-differs', '①推進アドバイザー派遣：２保険者に対し計４回'],
    [
      'text-participants-differ',
      '(1) 推進員養成研修<br>　９月に開き、68人が参加した。アンケートでは、回答79人のうち74人が満足した。',
    ],
    ['text-count-differs', '・専門職の助言　３市町村　延べ５回'],
    ['text-count-differs', '・専門職の助言　２市町村　延べ６回（前年度：１市町村　延べ３回）'],
    ['text-count-differs', '２　専門職の助言<br>　栄養士と歯科衛生士を派遣した。延べ24人が受けた。'],
    ['text-count-differs', '・連絡会議の開催（２回、参加者45人）'],
    ['text-count-differs', '・専門職の助言　栄養士２回（９人）、歯科衛生士３回（15人）'],
    ['text-sum-differs', '研修：医師（１回、55人）、歯科医師（43人）　合計99人'],
  ])('%s: %s', (code, record) => {
    expect(codesIn(held(record))).toContain(code);
  });

  it.each([
    '①推進アドバイザー派遣：２保険者に対し計３回',
    '(1) 推進員養成研修<br>　９月に開き、86人が参加した。アンケートでは、回答79人のうち74人が満足した。',
    '・専門職の助言　２市町村　延べ５回（前年度：１市町村　延べ３回）',
    '２　専門職の助言<br>　歯科衛生士を松本市に派遣した。14人が受け、延べ14人であった。',
    '・連絡会議の開催（２回、４市町村、参加者40人）',
    '・専門職の助言　栄養士２回（９人）、歯科衛生士３回（14人）　合計23人',
  ])('is right: %s', (record) => {
    expect(codesIn(held(record))).toEqual([]);
  });
});

describe('a mistake in the text (架空)', () => {
  it.each([
    ['last-year-left', '本年度（令和４年度）は、派遣を増やした。'],
    ['last-year-left', '今年度（Ｒ４）は、派遣を増やした。'],
    ['last-year-left', '令和４年度（今年度）は、派遣を増やした。'],
    ['last-year-left', '前年度（令和３年度）の課題を踏まえた。'],
    ['last-year-left', '次年度（令和５年度）は計画の初年度である。'],
    ['last-year-left', '令和４年度の目標に対する進捗は順調である。令和５年度も続けた。'],
    ['last-year-left', '１　令和４年度の主な取組<br>令和５年度は会議を開いた。'],
    ['last-year-left', '（令和４年度：３市、５回）'],
    ['rate-differs', '市町村の取組率は66.7％（18市町村中11市町村）であった。'],
    ['rate-differs', '得点率72.1％（712点／1,000点）であった。'],
    ['rate-differs', '３保険者（25％）が取り組んだ。'],
    ['rate-differs', '全体の75％（２保険者）が取り組んだ。'],
    ['rate-differs', '４保険者中、「達成できた」２（75.0％）であった。'],
    ['change-differs', '「ケアプラン点検」を「予定通り実施」した保険者は75％（前年度より５ポイント増加）であった。'],
    [
      'change-differs',
      '「ケアプラン点検」を「予定通り実施」した保険者は75％、「実施できなかった」保険者は25％（前年度比＋5ポイント）であった。',
    ],
    ['share-impossible', '市町の31.5％が取り組んだ。'],
    ['round-order', '第１回　令和５年５月18日<br>第２回　令和５年１月９日'],
    ['span-reversed', '調査期間：令和５年９月30日～令和５年８月１日'],
    ['placeholder', '会議を開いた【数値要確認】。'],
    ['placeholder', '会議には●人が参加した。'],
    ['placeholder', '会議を開いた（調整中）。'],
    ['placeholder', '会議を開いた（　　）。'],
    ['placeholder', '会議を開いた。★'],
    ['placeholder', '会議は＿＿で開いた。後日記入'],
    ['placeholder', '会議はxx回開いた。'],
    ['unclosed-bracket', '会議（研修（２回）を開いた。'],
    ['spelling-drift', 'ケアマネジャーの研修とケアマネージャーの会を開いた。'],
    ['contact-in-text', '会議を開いた（℡0776-00-0000）。'],
    ['contact-in-text', '会議を開いた（内線２５７１）。'],
    ['contact-in-text', 'kaigo@example.lg.jpで受け付けた。'],
    ['referred-elsewhere', '・同上'],
    ['referred-elsewhere', '前項目に同じ'],
    ['referred-elsewhere', '（略）'],
    ['placeholder', '会議を開いた（※課長確認中）。'],
    ['same-text-twice', '通いの場が少ないため、住民が主体となって活動できるよう、市町村と連携して立ち上げを支援する。'],
    ['referred-elsewhere', '別紙「自己評価シート」を参照'],
    ['referred-elsewhere', '〃'],
    ['numbering-gap', '１　会議<br>（１）回数<br>（２）成果<br>３　研修'],
    ['numbering-gap', 'ア　会議<br>イ　研修<br>イ　派遣'],
    ['direction-words', '離職率は、策定時の5.8％から令和５年度は7.2％へ1.4ポイント低下した。'],
    ['direction-words', '会場は、1,040か所から1,040か所に増加した。'],
    ['above-below-words', '会場は、59か所から62か所に増加し、目標値の65か所を上回った。'],
    ['above-below-words', '会場は、目標（59か所）を下回る62か所であった。'],
    ['target-words', '通いの場の数は、目標値の200か所は未達成である。'],
    ['target-words', '参加率は6.0％となり、目標を達成した。'],
    ['spelling-drift', '取組を広げ、取り組み事例集を作った。'],
    ['last-year-left', '通いの場は、令和４年度の１年間で20か所を増やした。'],
    ['text-sum-differs', '研修には64人、71人の計145人が参加した。'],
    ['text-sum-differs', '研修：新任（８月２日）97人、現任（10月25日（水））134人、合計241人が受講した。'],
    ['text-sum-differs', '補助は62事業所（うち新規41事業所、更新31事業所）であった。'],
    ['above-below-words', '通いの場は増えたが、目標の200か所を下回った。'],
    ['figure-in-text-differs', '目標の200か所に対し201か所であった。'],
    ['figure-in-text-differs', '設置は211か所であり、目標の200か所を超えた。'],
    ['figure-in-text-differs', '目標の200か所を12か所上回った。'],
    ['figure-in-text-differs', '目標の７％を1.5ポイント下回った。'],
    ['figure-in-text-differs', '目標の200か所に対し150％であった。'],
    ['figure-in-text-differs', '設置は策定時の110か所から増え、目標の200か所を超えた。'],
    ['direction-words', '参加率は6.0％となり、落ち込んだ令和２年度の4.0％から２年連続で低下した。'],
    ['direction-words', '会場は62か所で、令和２年度（59か所）から減少した。'],
    ['mean-differs', '講座は５会場、参加者640人、１会場当たり平均138人であった。'],
    ['mean-differs', '交流会を３ブロックで各３回、計６回開いた。'],
    ['mean-differs', '窓口を４圏域に１か所ずつ、計５か所置いた。'],
    ['growth-differs', '受講者は延べ237人と、前年度（延べ198人）の1.3倍となった。'],
    ['growth-differs', '令和４年度の176人から令和５年度は212人に46人増加した。'],
    ['growth-differs', '参加者は２回合わせて117人であり、昨年度の90人より４割増えた。'],
    ['growth-differs', '前年度（1,905人）と比べて105人（6.5％）の増加である。'],
    ['growth-differs', '前年度の100人から20人（30％）増加し、120人となった。'],
    ['growth-differs', '保険料は6,204円であり、第７期（6,164円）から140円の増となった。'],
    ['direction-words', '参加者は16,480人となり、令和４年度の15,230人から1,250人（8.2％）減った。'],
    ['figure-in-text-differs', '通いの場は201か所に達した。'],
    ['figure-in-text-differs', '県内の通いの場は、令和６年３月末で201か所となった。'],
    ['figure-in-text-differs', '参加率も４％から７％へと上昇した。'],
    ['figure-in-text-differs', '通いの場は、令和２年度末に120か所であった。'],
    ['figure-in-text-differs', '通いの場は210か所となり、策定時から120か所増えた。'],
    ['figure-in-text-differs', '参加率は6.0％で、策定時に比べ２ポイント低下した。'],
    ['target-words', '目標の７％を達成した。'],
    ['target-words', '通いの場は210か所となったが、目標には届かなかった。'],
    ['points-or-percent', '回答は18.3％あり、前回の調査（15.9％）から2.4％増加している。'],
  ])('%s: %s', (code, evaluation) => {
    const background = code === 'same-text-twice' ? evaluation : '通いの場が少ない。';
    expect(codesIn(book({ 項目: texts({ background, evaluation }) }))).toContain(code);
  });
});

describe('a mistake in a table (架空)', () => {
  const named = ['長野市', '松本市', '上田市', '岡谷市'];

  it('a level left blank is no row of that insurer', () => {
    const rows = named.map((name, index) => `| ${name} | R5 | 縦覧点検 | ${index === 1 ? '' : '予定通り実施'} |`);
    expect(codesIn(book({ 給付適正化実施状況: levels(...rows) }))).toContain('levels-incomplete');
  });

  it('the ratings of a 取組 are all of last year', () => {
    const rows = named.map((name) => `| ${name} | 介護予防の推進 | ○ | R4 |`).join('\n');
    const table = `| 保険者名 | 項目 | 評価区分 | 年度 |\n${rows}`;
    expect(codesIn(book({ 保険者評価: table }))).toContain('year-missing');
  });

  it('the name of a sheet keeps last year', () => {
    const table = ratings(...named.map((name) => `| ${name} | 介護予防の推進 | ○ |`));
    const moved = book({ 保険者評価: null }, { sheets: `## 保険者評価（R4）\n${table}` });
    expect(codesIn(moved)).toContain('title-year');
  });

  it('one indicator twice, the unit once in its name', () => {
    const row = '| 介護予防の推進 | 会場数 | か所 | 増加 | 1 | R2 | 3 | R5 | 2 | R5 | ◎ | | |';
    expect(codesIn(book({ 指標: indicators(row, row.replace('会場数', '会場数（箇所）')) }))).toContain(
      'duplicate-indicator',
    );
  });

  it('an insurer in two spellings', () => {
    const master = insurers('| | 高崎市 | 1 |', '| | 前橋市 | 2 |');
    const held = activities('| 介護予防の推進 | 会議 | 会議 | R5.6.1 | 髙崎市 | 1 | |');
    expect(codesIn(book({ 保険者: master, 取組実績: held }))).toContain('spelling-drift');
  });

  it('counts in brackets of any kind', () => {
    const held = activities('| 介護予防の推進 | 推進会議 | 会議 | R5.6.1 | 長野市 | 1 | 88 |');
    const record = '・推進会議【１回　98名】';
    expect(codesIn(book({ 項目: texts({ record }), 取組実績: held }))).toContain('text-count-differs');
  });

  it('upright sheets of items that name none', () => {
    const sheet = '## 項目1\n| 項目名 | |\n| 目標を設定するに至った現状と課題 | |\n| 自己評価 | |';
    const { findings } = check(readWorkbook(readMarkdown(book({ 項目: null }, { sheets: sheet }))));
    const own = findings.filter(({ code }) => code === 'missing-table');
    expect(own.map(({ message }) => message.split('。')[0])).toEqual(['『項目1』シート B1：項目名が空欄です']);
  });

  it('lists in the place of the workbook they were made from', () => {
    const { findings } = check(readWorkbook(readMarkdown('## 点検結果\n| 番号 | 区分 |')));
    expect(findings.map(({ code, message }) => [code, message.split('、')[0]])).toEqual([
      ['missing-table', 'ブック全体：できあがった別紙２と一覧だけがあり'],
    ]);
  });

  it('a form without the workbook it was made from: what it says is checked', () => {
    const form = '## 別紙２_1_介護予防の推進\n| 項目名 |\n| 介護予防の推進 |\n| 自己評価 |\n| 計画どおり（○○市。 |';
    const { findings } = check(readWorkbook(readMarkdown(`${form}\n\n## 点検結果\n| 番号 | 区分 |`)));
    const codes = findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['blank-section', 'placeholder']));
    expect(codes).not.toContain('missing-table');
  });
});
