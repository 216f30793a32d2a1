import type { TEXT_RULES } from '../../../src/checks/rules/text';
import { book, texts } from '../support/book';
import type { ExamplesOf } from './example';

const background = (text: string) => book({ 項目: texts({ background: text }) });

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
};
