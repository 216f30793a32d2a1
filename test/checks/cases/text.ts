import type { TEXT_RULES } from '../../../src/checks/rules/text';
import { activities, book, indicators, texts } from '../support/book';
import type { CasesOf } from './cases';

const background = (text: string) => book({ 項目: texts({ background: text }) });
const evaluation = (text: string) => book({ 項目: texts({ evaluation: text }) });
const noted = (note: string) =>
  book({
    指標: indicators(
      '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 200 | R5 | ◎ | | |',
      '| | | | | | | | | | | | | |',
      `| ${note} | | | | | | | | | | | | |`,
    ),
  });
const named = (record: string, ...names: readonly string[]) =>
  book({
    項目: texts({ record }),
    取組実績: activities(...names.map((name) => `| 介護予防の推進 | ${name} | 啓発 | R5.6.1 | | 1 | |`)),
  });

export const TEXT_CASES: CasesOf<typeof TEXT_RULES> = {
  placeholder: {
    found: { 'in the note below a table': [noted('※数値は○○による。'), '『○○』が残っています'] },
    near: {
      'a note that is complete': noted('※数値は県の調査による。'),
      'the header of a column that is no text of the document': book({
        指標: '| 項目 | 目標項目 | 単位 | 直近値 | 目標値 | ○○課 |\n| 介護予防の推進 | 通いの場の数 | か所 | 210 | 200 | 済 |',
      }),
    },
  },
  'unclosed-bracket': {
    found: { 'inside of one that closes': [background('（通いの場「教室）を開いた。'), '「「」が閉じていません'] },
  },
  'spelling-drift': {
    found: {
      'as often as the usual spelling': [
        background('３県域の会議と、圏域ごとの会議を開いた。'),
        '『県域』（1か所）と『圏域』（1か所）が混じっています',
      ],
    },
  },
  unprintable: {
    found: {
      'a control character': [background('通いの場が\u0001少ない。'), '目に見えない制御文字があります'],
      'a broken character': [background('通いの場が\uFFFD少ない。'), '壊れた文字があります'],
    },
  },
  'long-cell': {
    found: {
      'by its lines together': [background(`${'あ'.repeat(9_999)}<br>${'あ'.repeat(10_000)}`), '20,000文字あります'],
    },
  },
  'referred-elsewhere': {
    near: { 'a text below it': background('別紙１のとおり<br>通いの場が少ない。') },
  },
  'numbering-gap': {
    found: {
      'a number twice before the next but one': [
        background('①確保<br>①育成<br>③定着'),
        '『①育成』は、番号「①」が重なっています',
      ],
      'told once where the number after it stands twice': [
        background('①確保<br>③育成<br>③定着<br>④予算'),
        '『③育成』は、番号「③」が飛んでいます',
      ],
    },
  },
  'direction-words': {
    found: {
      'a decrease called otherwise': [
        background('取り組む団体は、92団体から令和５年度は86団体に増加した。'),
        'としていますが、値は減っています',
      ],
      'a range': [
        background('取り組む団体は、86～90団体から令和５年度は92団体に減少した。'),
        '『86～90団体』から『92団体』への動きを「減少」としています',
      ],
    },
  },
  'above-below-words': {
    found: {
      'told once by figures and by the table': [
        book({
          項目: texts({ evaluation: '通いの場の数は190か所で、目標の200か所を上回った。' }),
          指標: indicators('| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 190 | R5 | 200 | R5 | | | |'),
        }),
        '『190か所』が『200か所』を上回るとしています',
      ],
    },
  },
  'half-width-kana': {
    found: { 'quoted as it stands': [background('ﾌﾚｲﾙ予防が要る。'), '『ﾌﾚｲﾙ』は半角カタカナです'] },
  },
  'improvement-words': {
    near: { 'no word of it': evaluation('通いの場の数は、策定時の100か所から210か所に増加した。') },
  },
  'activity-name-differs': {
    found: {
      'in its second letter': [
        named('・地城支え合い発表会（1回）', '地域支え合い発表会'),
        '本文では「地城支え合い発表会」とあり、一字違います',
      ],
    },
    near: {
      'the name of another activity': named(
        '・地域支え合い発表会（1回）',
        '地域支え合い発表会',
        '地域支え合いい発表会',
      ),
    },
  },
};
