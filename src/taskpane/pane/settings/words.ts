import { DEFAULTS, isThreshold } from '../../../app/settings/changes';
import type { Setting, SettingName } from '../../../app/settings/settings';
import { placeName } from '../words';

/** What a blank setting means, as the first of its choices. */
export const BLANK: Readonly<Record<Exclude<SettingName, 'excellent' | 'good' | 'fair'>, string>> = {
  method: 'まだ選ばない',
  edition: '記入しない',
  draftMark: '記入しない',
  paper: '記入しない',
  publishedNames: 'まだ決めない',
};

const HINTS: Readonly<Record<SettingName, string>> = {
  method: '進捗率と達成率のどちらで評価するかです。選ばない間は進捗率で計算します。',
  excellent: '',
  good: '',
  fair: '',
  edition: 'この文書がどの段階にあるかです。',
  draftMark: '「する」を選ぶと、別紙２に「（案）」と印刷します。',
  paper: '記入しないときは、ページ番号を印刷します。',
  publishedNames: '公表用に書き出すとき、保険者名をそのまま載せるかどうかです。',
};

/** What the setting means, and where it stands or will stand. */
export function hintOf({ name, value, written, place }: Setting): string {
  const meaning = isThreshold(name) ? `空欄のときは、初期値の${DEFAULTS[name]}％を使います。` : HINTS[name];
  const odd = written !== '' && value === '' ? `いまは「${written}」と記入されています。` : '';
  const where = place ? placeName(place) : '書くと、基本情報の下に行を加えます。';
  return `${meaning}${odd}（${where.replace(/。$/, '')}）`;
}

/** Said where a workbook holds received forms alone. */
export const FORMS_NOTE =
  'できあがった別紙２だけのブックのため、設定はありません。設定は、もとになった入力用のブックで行ってください。';

export const NO_TABLE =
  '基本情報の表がないため、設定を書く場所がありません。「状態」の「入力用シートを追加」を押してください。';
