import type { TEXT_RULES } from '../../../src/checks/rules/text';
import { activities, book, items, texts } from '../support/book';
import type { ExamplesOf } from './example';

const background = (text: string) => book({ 項目: texts({ background: text }) });

const SAME = '通いの場への参加が少なく、担い手の高齢化も進んでいるため、新たな担い手を育てることが課題である。';
const twice = (one: string, other: string) =>
  book({
    項目: items(
      `| 介護予防の推進 | ${one} | ・冊子の作成 | 取り組んだ。 | 多くの市が取り組んだ。 | 支援する。 |`,
      `| 給付の適正化 | ${other} | ・冊子の作成 | 取り組んだ。 | 多くの市が取り組んだ。 | 支援する。 |`,
    ),
  });

const kindsOfActivity = (...kinds: readonly string[]): string =>
  book({
    項目: texts({}),
    取組実績: activities(
      ...kinds.map((kind, at) => `| 介護予防の推進 | 取組その${at + 1} | ${kind} | R5.${at + 5}.1 | | 1 | |`),
    ),
  });

export const TEXT_EXAMPLES: ExamplesOf<typeof TEXT_RULES> = {
  'blank-section': {
    found: background('　'),
    at: '項目!B2',
    says: '「目標を設定するに至った現状と課題」が空欄です',
    near: background('－'),
  },
  placeholder: {
    found: background('○○地域では通いの場が少ない。'),
    at: '項目!B2',
    says: '『○○』が残っています',
    near: background('○通いの場の現状<br>二〇〇〇年に始めた。評価は◎、○、△、×の四つとする。計画（案）を示した。'),
  },
  'unclosed-bracket': {
    found: background('（通いの場（3回）、教室（2回）<br>を開いた。'),
    at: '項目!B2',
    says: '「（」が閉じていません',
    near: background('1) 通いの場（3回）<br>ア）教室（2か所)<br>（続く<br>説明）'),
  },
  'mixed-bracket': {
    found: background('教室（2か所)を開いた。'),
    at: '項目!B2',
    says: '『（2か所)』は、全角と半角のかっこが組になっています',
    near: background('教室（2か所）と講座(1回)を開いた。'),
  },
  'spelling-drift': {
    found: background('サポーターを養成した。サポーターの会を開いた。サポータの数が増えた。'),
    at: '項目!B2',
    says: '『サポータ』（1か所）と『サポーター』（2か所）が混じっています',
    near: background(
      'サポーターを養成した。改善すべき箇所を2か所直した。取組を進め、支援に取り組み、圏域と県域全体で考えた。',
    ),
  },
  colloquial: {
    found: background('安心して暮らしてくためには体制が要る。'),
    at: '項目!B2',
    says: '「暮らしていくため」に直してください',
    near: background('安心して暮らしていくために、支えてくれる人を増やし、記録しておくことが要る。'),
  },
  unprintable: {
    found: background('通いの場\uE000が少ない。'),
    at: '項目!B2',
    says: '外字があります',
    near: background('𠮷野の通いの場\u{E0100}が少ない👪。'),
  },
  'long-cell': {
    found: background('あ'.repeat(20_000)),
    at: '項目!B2',
    says: '20,000文字あります',
    near: background('あ'.repeat(19_999)),
  },
  'half-width-kana': {
    found: background('ﾌﾚｲﾙ予防のﾎﾞﾗﾝﾃｨｱが少ない。'),
    at: '項目!B2',
    says: '「フレイル」に直してください',
    near: background('ｱ) フレイル予防<br>ｲ) 通いの場'),
  },
  'contact-in-text': {
    found: background('詳しくは電話（０２６－２３５－００００）で受け付けた。'),
    at: '項目!B2',
    says: '電話番号『026-235-0000』が書かれています',
    near: background(
      '電話で受け付けた（電話201件、03-04年の調査）。相談窓口（0120-000-000）を周知した。2023-04-01に始めた。',
    ),
  },
  'referred-elsewhere': {
    found: background('（別紙１のとおり）'),
    at: '項目!B2',
    says: 'が『（別紙１のとおり）』だけです',
    near: background('前年度と同じく、通いの場が少ない（別紙１のとおり）。'),
  },
  'same-text-twice': {
    found: twice(SAME, SAME),
    at: '項目!B3',
    says: 'は、項目「介護予防の推進」の「目標を設定するに至った現状と課題」と同じ文章です',
    near: twice(SAME, SAME.replace('通いの場', '研修')),
  },
  'trend-words': {
    found: book({ 項目: texts({ evaluation: '通いの場の数は、策定時より着実に減少した。' }) }),
    at: '項目!D2',
    says: '指標「通いの場の数」は策定時の『100』から『210』へ動いており、「減少」と合いません',
    near: book({
      項目: texts({ evaluation: '通いの場の数は、策定時より着実に増加した。参加率は策定時から改善した。' }),
    }),
  },
  'rare-name': {
    found: kindsOfActivity('研修', '研修', '研修', '研', '研修'),
    at: '取組実績!C5',
    says: '種別『研』は、ほかに4か所ある「研修」と一字違います',
    near: kindsOfActivity('研修', '研修', '研修', '派遣', '研修'),
  },
  'numbering-gap': {
    found: background('（１）人材<br>①確保<br>②育成<br>④定着<br>（２）予算'),
    at: '項目!B2',
    says: '『④定着』は、番号「④」が飛んでいます',
    near: background('（１）人材<br>①確保<br>②育成<br>（２）予算<br>①県<br>④に記載した。<br>５　施設<br>1.5倍'),
  },
  'direction-words': {
    found: background('取り組む団体は、86団体から令和５年度は92団体に減少した。'),
    at: '項目!B2',
    says: '『86団体』から『92団体』への動きを「減少」としていますが、値は増えています',
    near: background(
      '取り組む団体は、86団体から92団体に増加した。離職率は12.5％から10.4％へ2.1ポイント低下した。5％から7％に減少幅が広がった。会場は86か所から92団体に減少した。',
    ),
  },
  'above-below-words': {
    found: background('実施率は、全国平均（84.7％）を上回る65.7％であった。'),
    at: '項目!B2',
    says: '『65.7%』が『84.7%』を上回るとしていますが、値は上回っていません',
    near: background(
      '実施率は、全国平均（84.7％）を下回る65.7％であった。得点率は67.8％で、全国平均の73.1％を5.3ポイント下回った。',
    ),
  },
  'improvement-words': {
    found: book({ 項目: texts({ evaluation: '通いの場の数は、策定時の100か所から210か所に悪化した。' }) }),
    at: '項目!D2',
    says: '『100か所』から『210か所』への動きを「悪化」としていますが、この指標は値が増えるほど良くなります',
    near: book({ 項目: texts({ evaluation: '通いの場の数は、策定時の100か所から210か所に改善した。' }) }),
  },
  'activity-name-differs': {
    found: book({
      項目: texts({ record: '・地域支え合い発表会（1回）' }),
      取組実績: activities('| 介護予防の推進 | 地域支え合いい発表会 | 啓発 | R5.6.1 | | 1 | |'),
    }),
    at: '取組実績!B2',
    says: '項目「介護予防の推進」の本文では「地域支え合い発表会」とあり、一字違います',
    near: book({
      項目: texts({ record: '・東部支え合い発表会（1回）' }),
      取組実績: activities('| 介護予防の推進 | 西部支え合い発表会 | 啓発 | R5.6.1 | | 1 | |'),
    }),
  },
};
