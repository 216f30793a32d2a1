import { PREFECTURES, withCheckDigit } from '../../../src/domain/insurer';
import type { Random } from '../random';

/** An insurer that does not exist (架空), with a code of its prefecture that passes the check. */
export interface InsurerMade {
  readonly code: string;
  readonly name: string;
  readonly area: string;
  readonly population: number;
  readonly elderly: number;
}

/** 架空. Some bear a character that has another form. */
const CITIES = [
  '青嶺市', '白浜崎市', '鶴ケ丘市', '広瀬野市', '高富市', '桜沢市', '北斗原市', '南渓市', '東雲川市', '松ケ浦市',
  '若葉台市', '富岡浜市', '清島市', '常盤野市',
]; // prettier-ignore
const TOWNS = [
  '栗沢町', '大崎谷町', '緑ケ原町', '美里浜町', '竹富野町', '西高瀬町', '梅園町', '風早谷町', '朝霧町', '星降町',
  '水無川町', '花咲野町', '鈴鹿沢町', '音羽谷町', '千歳浦町', '月見ケ原町', '雲井町', '柿ノ木町', '藤波町', '銀杏町',
]; // prettier-ignore
const VILLAGES = ['奥沢村', '高嶺村', '霧島谷村', '椎葉沢村', '清流村', '木曽根村', '深山村', '岩清水村']; // prettier-ignore

const AREAS = ['東部圏域', '西部圏域', '中部圏域', '北部圏域'];

/** So many insurers of a prefecture; cities first, then towns, then villages. */
export function makeInsurers(prefecture: string, count: number, random: Random): readonly InsurerMade[] {
  const number = PREFECTURES.find(({ name }) => name === prefecture)?.code.slice(0, 2) ?? '';
  const towns = Math.floor(count * 0.5);
  const villages = Math.floor(count * 0.18);
  const kinds = [
    { names: CITIES, take: count - towns - villages, first: 201, population: [30_000, 300_000] as const },
    { names: TOWNS, take: towns, first: 321, population: [5_000, 30_000] as const },
    { names: VILLAGES, take: villages, first: 441, population: [800, 5_000] as const },
  ];
  return kinds.flatMap(({ names, take, first, population: [least, most] }) =>
    random.shuffle(names.slice(0, take)).map((name, index) => {
      const population = random.int(least, most);
      const elderly = Math.round(population * (0.24 + random.next() * 0.16));
      const code = withCheckDigit(`${number}${first + index}`);
      return { code, name, area: random.pick(AREAS), population, elderly };
    }),
  );
}
