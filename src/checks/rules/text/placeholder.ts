import type { Reading } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { documentTexts } from './documentTexts';
import { withoutAddresses, type TextHere } from './texts';

export const placeholder: Rule<'placeholder', null> = {
  code: 'placeholder',
  severity: 'warning',
  reason: '仮の文字や作業用の印が残ったまま提出されるおそれがあります。',
  source: '提出前の点検（仮置きの文字を残さない）',
  *run(reading) {
    for (const { text, place } of placesForText(reading)) {
      if (!MAY_HOLD.test(text)) continue;
      for (const match of withoutAddresses(text).matchAll(PLACEHOLDERS)) yield { place, value: match[0], facts: null };
    }
  },
};

/** Words for work not yet done, alone or with what is missing: 要確認, 後日記入, 数値要確認. */
const UNFINISHED =
  '案|仮|仮置き|下書き|素案|たたき台|ドラフト|DRAFT|Draft|未定|未記入|未入力|未確認|未確定|未了|' +
  '要確認|要修正|要検討|要追記|要記入|要更新|要精査|要調整|要差替え?|確認中|調整中|作成中|検討中|作業中|記入中|照会中|' +
  '[^】］]{0,8}要(?:確認|修正|追記|精査)|[PＰ]|[^】］]{0,6}後日[^】］]{0,8}|[^】］]{0,8}(?:記入|追記|差替え?|差し替え)(?:予定|のこと|してください|願います)?|' +
  '(?:担当課?|[^】］]{0,6}課で?)(?:確認|記入|照会)[^】］]{0,4}';

/** Signs and words left from the work on a draft. */
const PLACEHOLDERS = new RegExp(
  [
    `[【［\\[〔](?:${UNFINISHED})[】］\\]〕]`,
    '^[\\s・]*[（(]案[）)](?![のをにがは])',
    // 「〇」 between numerals is a digit (二〇〇〇年); 「〇〇してあげる」 in quotation marks means any.
    '(?<![一二三四五六七八九十百0-9０-９○◯〇●△□◎×])(?<!「(?=[○◯〇]{2}[ぁ-ん]))[○◯〇●△□■▲◎]{2,}(?![○◯〇●△□■▲◎]|[一二三四五六七八九])',
    '(?<![×○◯〇△])[×✕✖]{2,}|[Ｘｘ]{2,}|(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[*＊]{2,}',
    // One sign for a figure or a name, but no bullet and no rating.
    '(?<=[^\\s　、：:・。（(○◯〇●◎△×])[●○◯〇](?=[市町村県人名回件部月日年%％])|(?<=、)[●○◯〇](?=[人名回件月日年%％])|(?<!^)(?<=[。])[●○◯〇](?=[人名回件%％])',
    '(?<![A-Za-z])X(?=[回名人件年月日市町村])',
    '[（(]※?[^（()）、。]{1,6}(?:確認中|照会中|調整中|作成中)[)）]',
    '[（(](?:仮|[PＰ]|案の案|調整中|確認中|検討中|要確認|要修正|要追記|未定|後日(?:記入|追記|確認))[)）]',
    '(?<![ぁ-ん一-龠])要(?:修正|確認|追記|記入|更新|差替え?)(?![者事項箇個所点とがの])',
    '(?:後日|別途|追って)(?:記入|追記|記載|差替え?|入力)(?:予定|します|する)?(?![^。、）】]{0,6}(?:した|された|してい))',
    '[【（(「［〔][\\s　]*[】）)」］〕]|←[\\s　]*(?:要?確認|要?修正|追記|ここ)|(?<![ぁ-ん一-龠])未(?:記入|入力)(?=$|[。、）】\\s]|に$)',
    '(?<![ぁ-ん一-龠])(?:記入|入力|追記|加筆)(?:予定|願います|してください|のこと)|(?:ここに|以下に)[^。]{0,12}(?:記入|入力|記載)(?:$|する|してください)',
    '[★☆]+|[＿_]{2,}|[？?]{2,}|(?<=[0-9０-９一-龠ァ-ヶ（(])[？?](?=[回名人件年月日市町村か%％）)])|[@＠]{2,}|[#＃]{2,}|…{3,}|・{4,}',
    '(?<![A-Za-z])(?:TODO|ToDo|TBD|TBC|FIXME|dummy|ダミー(?:テキスト|データ|です))|テキストテキスト|ああああ+|あああ',
  ].join('|'),
  'g',
);

/** A sign or letter of each of them: a cheap look that spares most names the rest. */
const MAY_HOLD =
  /[【［[〔（(「←○◯〇●△□■▲◎×✕✖ＸｘXx*＊要後別追未記入加★☆＿_？?@＠#＃…T]|ここに|以下に|・{4}|あああ|テキスト|ダミー|dummy|FIXME/;

function* placesForText(reading: Reading): Generator<TextHere> {
  yield* documentTexts(reading);
  const { items, activities } = reading.report;
  for (const { name } of [...items, ...activities]) yield { text: name.written, place: name.place };
}
