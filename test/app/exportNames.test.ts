import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesOf, disguiser } from '../../src/app/export/disguise';
import { remainsFinder } from '../../src/app/export/remains';

function hidden(names: readonly string[], text: string): string {
  return disguiser(aliasesOf(names, [text]))(text);
}

describe('names of insurers', () => {
  it('become letters by their order in the master, with the kind of insurer behind', () => {
    const names = ['前橋市', '榛東村', '千代田区', '知多北部広域連合', '最上地区広域事務組合', '架空', '前橋市'];
    expect(aliasesOf(names, []).map(({ alias }) => alias)).toEqual([
      'Ａ市',
      'Ｂ村',
      'Ｃ区',
      'Ｄ広域連合',
      'Ｅ組合',
      'Ｆ保険者',
    ]);
  });

  it('go on after Ｚ, and leave out what the texts say already, in either width', () => {
    const names = Array.from({ length: 30 }, (_, at) => `第${at}市`);
    expect(aliasesOf(names, [])[26]?.alias).toBe('ＡＡ市');
    expect(aliasesOf(['前橋市', '高崎市', '桐生市'], ['Ａ市の例', 'C市']).map(({ alias }) => alias)).toEqual([
      'Ｂ市',
      'Ｄ市',
      'Ｅ市',
    ]);
  });

  it.each([
    [
      'a name within another',
      ['北部広域連合', '知多北部広域連合'],
      '知多北部広域連合と北部広域連合',
      'Ｂ広域連合とＡ広域連合',
    ],
    ['the longest first', ['架空町', '架空町外二村組合'], '架空町外二村組合と架空町', 'Ｂ組合とＡ町'],
    ['variant letters', ['高崎市', '鎌ケ谷市'], '髙崎市、鎌ヶ谷市、鎌が谷市', 'Ａ市、Ｂ市、Ｂ市'],
    ['white space inside', ['前橋市'], '前　橋 市、前\n橋市', 'Ａ市、Ａ市'],
    ['half-width kana', ['みなかみ町', 'ニセコ町'], 'みなかみ町とﾆｾｺ町', 'Ａ町とＢ町'],
    ['the prefecture and 郡 in the master', ['群馬県前橋市', '吾妻郡中之条町'], '前橋市、中之条町', 'Ａ市、Ｂ町'],
    ['what follows a name', ['昭和村'], '昭和村立昭和中学校', 'Ａ村立昭和中学校'],
    ['a short name, not within a longer one', ['津市'], '沼津市と津市、三重県津市', '沼津市とＡ市、三重県Ａ市'],
    ['letters with a meaning to the search', ['（仮）架空町'], '（仮）架空町です', 'Ａ町です'],
    ['an unchanged rest', ['前橋市'], '𠮷野　が　①　参加（ｶﾞ）', '𠮷野　が　①　参加（ｶﾞ）'],
    ['no master', [], '前橋市', '前橋市'],
  ])('%s', (_, names, text, expected) => {
    expect(hidden(names, text)).toBe(expected);
  });

  it('never stand in the text any more, wherever they stood, and the rest stays', () => {
    const names = ['前橋市', '高崎市', '東吾妻町', '吾妻町', '南牧村'];
    const piece = fc.oneof(fc.constantFrom(...names, '髙崎市', 'は、', '\n', '𠮷', '市'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const aliases = aliasesOf(names, pieces);
        const done = disguiser(aliases)(pieces.join(''));
        expect(names.filter((name) => done.includes(name))).toEqual([]);
        const back = aliases.reduce((text, { name, alias }) => text.replaceAll(alias, name), done);
        expect(back.normalize('NFKC').replace(/\s/g, '')).toBe(
          pieces.join('').replaceAll('髙崎市', '高崎市').normalize('NFKC').replace(/\s/g, ''),
        );
      }),
    );
  });
});

describe('what is left of names', () => {
  const NAMES = ['前橋市', '昭和村', '千葉市', '津市', '中之条町', '知多北部広域連合'];

  function left(text: string) {
    const aliases = aliasesOf(NAMES, [text]);
    return remainsFinder(aliases)(disguiser(aliases)(text)).map(({ part, sentence }) => [part, sentence]);
  }

  it.each([
    ['初めの文。前橋の研修を行った。次の文', [['前橋', '前橋の研修を行った。']]],
    ['前 橋地域', [['前 橋', '前 橋地域']]],
    ['知多北部の取組', [['知多北部', '知多北部の取組']]],
    ['吾妻郡中之条町', [['吾妻郡', '吾妻郡Ｅ町']]],
    ['千葉県、昭和50年、昭和６３年、昭和元年、津', []],
    ['前橋市と昭和村', []],
  ])('%s', (text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  it('is told with what is around it in a long sentence', () => {
    const [[, sentence = ''] = []] = left(`${'あ'.repeat(200)}前橋${'い'.repeat(200)}`);
    expect(sentence).toBe(`…${'あ'.repeat(30)}前橋${'い'.repeat(30)}…`);
  });
});
