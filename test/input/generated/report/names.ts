/** Names and texts of no prefecture that exists (架空); the items are those that most prefectures have. */

/** The fiscal year evaluated. */
export const YEAR = 2023;
export const ITEMS = [
  '地域包括支援センター等の機能強化',
  '在宅医療と介護の連携',
  '認知症総合支援',
  '介護予防・日常生活支援',
  '生活支援体制整備',
  '介護給付費の適正化',
];
export const INSURERS = ['甲野市', '乙川町', '丙山村', '丁島市', '戊原町', '己丘広域連合'];
export const INDICATORS = [
  '通いの場',
  '認知症サポーター',
  '地域ケア会議',
  '訪問看護事業所',
  '退院調整漏れ',
  '生活支援コーディネーター',
  'チームオレンジ',
];
export const ACTIVITIES = ['初任者研修', 'アドバイザー派遣', '市町村連絡会議', '普及啓発イベント', '事例検討会'];
export const PROGRAMMES = ['要介護認定の適正化', 'ケアプラン点検', '縦覧点検・医療情報との突合'];
export const AREAS = ['北圏域', '南圏域', '東部'];
export const PROSE = [
  '計画に沿って進めた。',
  '研修を３回行い、\n延べ120人が参加した。',
  '人材が足りない',
  '市町村ごとの差が大きいため、個別に支援する。',
];
