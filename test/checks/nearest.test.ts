import { describe, expect, test } from 'vitest';
import { nearest, nearestAll } from '../../src/checks/nearest';
import { rewriteAs } from '../../src/checks/wording/names';
import { PREFECTURES } from '../../src/domain/insurer';

const PREFECTURE_NAMES = PREFECTURES.map(({ name }) => name);

describe('the nearest name', () => {
  test.each([
    ['島取県', ['鳥取県']],
    ['鳥根県', ['島根県']],
    ['栃木懸', ['栃木県']],
    ['長埜県', ['長野県']],
    ['宮山県', ['宮城県', '富山県', '岡山県', '宮崎県']],
    ['日本国', []],
  ])('%s: %j', (written, meant) => {
    expect(nearestAll(written, PREFECTURE_NAMES)).toEqual(meant);
    expect(nearest(written, PREFECTURE_NAMES)).toBe(meant[0] ?? null);
  });

  test.each([
    ['places counted from the end too', '旧高崎市', ['崎高市', '高崎市'], ['高崎市']],
    ['a name that stands there twice is one', '前橋', ['前橋市', '前橋市'], ['前橋市']],
    ['letters that look alike', '大田市', ['太田市', '本田市'], ['太田市']],
    ['nothing tells them apart', '中条町', ['中之町', '中沢町'], ['中之町', '中沢町']],
  ])('%s', (_, written, names, meant) => {
    expect(nearestAll(written, names)).toEqual(meant);
  });
});

test('of several names all are offered, of many none', () => {
  expect(rewriteAs(['宮城県', '富山県'], '直してください。')).toBe(
    '「宮城県」または「富山県」のことであれば、書き直してください。',
  );
  expect(rewriteAs([], '直してください。')).toBe('直してください。');
  expect(rewriteAs(['甲町', '乙町', '丙町', '丁町'], '直してください。')).toBe('直してください。');
});
