/** A figure that an item pursues. */
export interface FigureTheme {
  readonly name: string;
  readonly unit: string;
  readonly direction: 'up' | 'down';
  /** Where its baseline may lie, and its decimal places. */
  readonly from: number;
  readonly to: number;
  readonly places: number;
}

/** What an item may be about (架空の文章). */
export interface Theme {
  readonly name: string;
  readonly figures: readonly FigureTheme[];
  readonly training: string;
  readonly visit: string;
  readonly event: string;
  readonly consultation: string;
  readonly background: readonly string[];
  readonly issues: readonly string[];
  readonly measures: readonly string[];
}

const count = (name: string, unit: string, from: number, to: number): FigureTheme => ({
  name,
  unit,
  direction: 'up',
  from,
  to,
  places: 0,
});
const share = (name: string, direction: 'up' | 'down', from: number, to: number): FigureTheme => ({
  name,
  unit: '％',
  direction,
  from,
  to,
  places: 1,
});

/** The pool from which the items of the clean workbooks come. */
export const THEMES: readonly Theme[] = [
  {
    name: '介護予防と通いの場の充実',
    figures: [
      count('住民主体の通いの場の数', 'か所', 180, 900),
      share('通いの場に参加する高齢者の割合', 'up', 3, 6),
      share('運動機能の低下がみられる高齢者の割合', 'down', 14, 20),
    ],
    training: '通いの場担い手研修',
    visit: '介護予防アドバイザー派遣',
    event: 'フレイル予防講演会',
    consultation: '通いの場の運営に関する相談',
    background: [
      '高齢者の単身世帯が増えており、身近な場所で活動を続けられる環境を整えることが求められている。',
      '世話役の高齢化により、活動を縮小する団体もみられる。',
    ],
    issues: ['世話役の確保が難しいとする回答が多かった。', '会場までの移動の支援を課題に挙げる回答があった。'],
    measures: ['世話役の負担を軽くする工夫の例を集め、情報提供を行う。', '専門職の関与を広げるため、派遣を継続する。'],
  },
  {
    name: '在宅医療と介護の連携の推進',
    figures: [
      count('訪問診療を実施する医療機関数', 'か所', 90, 400),
      share('退院調整漏れ率', 'down', 15, 25),
      count('多職種研修の修了者数', '人', 300, 900),
    ],
    training: '多職種連携推進研修',
    visit: '連携推進アドバイザー派遣',
    event: '在宅療養公開講座',
    consultation: '退院調整に関する相談',
    background: [
      '医療と介護の両方を必要とする高齢者が増えており、切れ目のない支援の仕組みが必要である。',
      '退院時の情報共有の方法に地域による差がみられる。',
    ],
    issues: ['夜間の連絡の方法が定まっていないとする回答があった。', '住民への啓発の機会が少ないとする回答があった。'],
    measures: ['退院調整の手順を見直し、関係機関に周知する。', '在宅療養に関する啓発の資料を作成する。'],
  },
  {
    name: '認知症施策の推進',
    figures: [
      count('認知症サポーターの養成数', '人', 8_000, 30_000),
      count('本人ミーティングの開催回数', '回', 12, 60),
      count('認知症カフェの数', 'か所', 40, 200),
    ],
    training: '認知症地域支援推進員研修',
    visit: '認知症施策アドバイザー派遣',
    event: '認知症の人と家族の集い',
    consultation: '若年性認知症に関する相談',
    background: [
      '認知症の人が増加する中、早い段階で相談につながる体制を整える必要がある。',
      '本人の意見を施策に反映させる機会が十分とはいえない。',
    ],
    issues: [
      'サポーターの活動の場が少ないとする回答があった。',
      '本人ミーティングの参加者の確保を課題に挙げる回答が多かった。',
    ],
    measures: ['活動の場を広げるため、好事例を共有する。', '医療機関と連携し、本人ミーティングを継続する。'],
  },
  {
    name: '生活支援体制の整備',
    figures: [
      count('移動支援に取り組む団体数', '団体', 30, 120),
      count('生活支援コーディネーターの配置数', '人', 40, 160),
      share('協議体で地域課題を共有した地区の割合', 'up', 30, 50),
    ],
    training: '生活支援コーディネーター養成研修',
    visit: '生活支援アドバイザー派遣',
    event: '支え合い活動発表会',
    consultation: '移動支援の立上げに関する相談',
    background: [
      '日常の買物や通院に支援を必要とする高齢者が増えている。',
      '支え合いの活動の担い手が限られている地区がある。',
    ],
    issues: ['担い手の固定化を課題に挙げる回答が多かった。', '活動の費用の確保が難しいとする回答があった。'],
    measures: ['若い世代の参加を促す取組を支援する。', '圏域ごとの情報交換の場を設ける。'],
  },
  {
    name: '介護給付の適正化',
    figures: [
      count('専門職によるケアプラン点検の件数', '件', 500, 2_000),
      share('要介護認定の調査項目の不一致率', 'down', 8, 14),
    ],
    training: '認定調査員研修',
    visit: '給付適正化アドバイザー派遣',
    event: '給付適正化事例報告会',
    consultation: '点検の進め方に関する相談',
    background: [
      '高齢者数の増加に伴い、介護給付費の増加が見込まれている。',
      '小規模な自治体では、点検に当たる職員の確保が課題となっている。',
    ],
    issues: ['点検に当たる職員が不足しているとする回答が多かった。', '点検の結果の活用を課題に挙げる回答があった。'],
    measures: ['小規模な自治体に対し、アドバイザーの派遣を優先する。', '点検の手順書を改訂し、共有する。'],
  },
  {
    name: '介護人材の確保と定着',
    figures: [
      count('入門的研修の修了者数', '人', 150, 600),
      share('介護職員の離職率', 'down', 12, 18),
      count('介護機器を導入した事業所数', '事業所', 60, 240),
    ],
    training: '新任職員合同研修',
    visit: '職場改善アドバイザー派遣',
    event: '介護の仕事体験会',
    consultation: '職場の改善に関する相談',
    background: ['介護職員の有効求人倍率は高い水準が続いている。', '経験の浅い職員の離職を防ぐことが求められている。'],
    issues: ['研修の受講者の確保が難しいとする回答があった。', '人材の確保は単独では難しいとする回答が多かった。'],
    measures: ['研修の周知の方法を見直す。', '職場の改善に取り組む事業所を支援する。'],
  },
];
