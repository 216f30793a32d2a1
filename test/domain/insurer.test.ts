import { describe, expect, it } from 'vitest';
import { insurerKey, isValidMunicipalityCode, PREFECTURES, readPrefecture } from '../../src/domain/insurer';

describe('isValidMunicipalityCode', () => {
  it.each(['102016', '100005', '011002', '131016', '473821', '103675'])('%s holds', (code) => {
    expect(isValidMunicipalityCode(code)).toBe(true);
  });

  it.each([
    ['102012', 'a 保険者番号'],
    ['102061', 'digits exchanged'],
    ['10201', 'five digits'],
    ['1020166', 'seven digits'],
    ['１０２０１６', 'full width'],
    ['', 'nothing'],
  ])('%s does not: %s', (code) => {
    expect(isValidMunicipalityCode(code)).toBe(false);
  });

  it('notices every single wrong digit save one that shifts by the modulus', () => {
    for (let place = 0; place < 5; place += 1) {
      const wrong = Array.from(
        { length: 10 },
        (_, digit) => `${'102016'.slice(0, place)}${digit}${'102016'.slice(place + 1)}`,
      );
      expect(wrong.filter(isValidMunicipalityCode)).toEqual(['102016']);
    }
  });
});

describe('PREFECTURES', () => {
  it('are 47 with valid codes', () => {
    expect(PREFECTURES).toHaveLength(47);
    expect(new Set(PREFECTURES.map(({ name }) => name)).size).toBe(47);
    expect(PREFECTURES.filter(({ code }) => !isValidMunicipalityCode(code))).toEqual([]);
    expect(PREFECTURES).toContainEqual({ name: '群馬県', code: '100005' });
    expect(PREFECTURES.at(-1)).toEqual({ name: '沖縄県', code: '470007' });
  });
});

describe('readPrefecture', () => {
  it.each([
    ['群馬', '群馬県'],
    [' 群　馬　県 ', '群馬県'],
    ['東京', '東京都'],
    ['京都', '京都府'],
    ['北海道', '北海道'],
  ])('%j is %s', (written, name) => {
    expect(readPrefecture(written)?.name).toBe(name);
  });

  it.each(['', '県', '前橋市', '群馬県庁', '北海'])('%j is none', (written) => {
    expect(readPrefecture(written)).toBeNull();
  });
});

describe('insurerKey', () => {
  it.each([
    ['髙崎市', '高崎市'],
    ['高﨑市', '高崎市'],
    ['鎌ケ谷市', '鎌ヶ谷市'],
    ['鎌が谷市', '鎌ヶ谷市'],
    ['山の内町', '山ノ内町'],
    ['三ッ峠町', '三ツ峠町'],
    ['龍ケ崎市', '竜ヶ崎市'],
    ['みなかみ町', 'みなかみ町　'],
    ['吾妻郡中之条町', '中之条町'],
    ['群馬県前橋市', '前橋市'],
    ['群馬県利根郡片品村', '片品村'],
  ])('%s and %s are the same', (one, other) => {
    expect(insurerKey(one)).toBe(insurerKey(other));
  });

  it.each([
    ['郡山市', '山市'],
    ['上郡町', '町'],
    ['郡上市', '上市'],
    ['東吾妻町', '吾妻町'],
    ['高山村', '南牧村'],
    ['かがみ町', 'かヶみ町'],
  ])('%s and %s are not', (one, other) => {
    expect(insurerKey(one)).not.toBe(insurerKey(other));
  });
});
