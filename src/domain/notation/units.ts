/** Ways of writing a unit, each with its canonical form. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    ['か所', ['個所', '箇所', 'ヶ所', 'ケ所', 'カ所', 'ヵ所', 'ヵ処', 'か処', 'ヶ処', 'が所', '个所']],
    ['か月', ['箇月', 'ヶ月', 'ケ月', 'カ月', 'ヵ月', 'か月間', 'ヶ月間', 'ケ月間', 'カ月間', 'ヵ月間', '箇月間']],
    ['%', ['パーセント', 'ﾊﾟｰｾﾝﾄ', 'percent']],
    ['ポイント', ['%ポイント', 'パーセントポイント', 'pt', 'Pt', 'PT', 'pts']],
    ['km2', ['平方キロメートル', '平方キロ', '平方km', '平方粁', 'km²']],
    ['m2', ['平方メートル', '平米', '平方m', 'm²']],
    ['年', ['年間', 'ヵ年', 'か年', 'ヶ年', 'カ年', 'ケ年', '箇年']],
    ['日', ['日間']],
    ['週', ['週間']],
  ].flatMap(([canonical, spellings]) =>
    Array.from(spellings ?? [], (spelling): [string, string] => [spelling, String(canonical)]),
  ),
);

/** 人 and 名 count the same, as do 部 and 冊: for comparing only. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['名', '人'],
  ['冊', '部'],
]);

/**
 * The canonical form of a unit as written: 「個所」「ヶ所」 → 「か所」, 「％」「パーセント」 → "%".
 * Brackets and spaces around it are left out. Null for an empty text; an unknown unit comes back as it stands.
 */
export function canonicalUnit(written: string): string | null {
  const bare = written.normalize('NFKC').replace(/[\s()[\]【】〔〕「」:]/gu, '');
  if (bare === '') return null;
  const [counted, per] = bare.split('/', 2);
  const canonical = SPELLINGS.get(counted ?? '') ?? counted ?? '';
  return per ? `${canonical}/${per}` : canonical;
}

/** Whether two units may stand beside each other in one calculation: a missing unit agrees with any, 人 with 名. */
export function unitsAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return (SAME.get(one) ?? one) === (SAME.get(other) ?? other);
}
