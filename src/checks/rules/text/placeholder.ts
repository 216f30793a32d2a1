import type { Reading } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { documentTexts } from './documentTexts';
import type { TextHere } from './texts';

export const placeholder: Rule<'placeholder', null> = {
  code: 'placeholder',
  severity: 'warning',
  reason: '仮の文字や作業用の印が残ったまま提出されるおそれがあります。',
  source: '提出前の点検（仮置きの文字を残さない）',
  *run(reading) {
    for (const { text, place } of placesForText(reading)) {
      for (const match of text.matchAll(PLACEHOLDERS)) yield { place, value: match[0], facts: null };
    }
  },
};

/** 【案】, ○○, ××, XXX and working remarks; 「〇」 between numerals is a digit (二〇〇〇年). */
const PLACEHOLDERS =
  /【(?:案|仮|要確認|要修正|要検討|確認中|調整中|未定|作成中|後日[^】]*|[^】]*記入[^】]*)】|(?<![一二三四五六七八九十百0-9０-９○◯〇●△□])[○◯〇●△□]{2,4}(?![○◯〇●△□])|(?<!×)×{2,4}|[Ｘ]{2,}|(?<![A-Za-z])[Xx]{3,}(?![A-Za-z])|[（(]仮[)）]|(?<![ぁ-ん一-龠])要(?:修正|確認)(?![者事とが])|TODO|TBD|？？+|\?\?+/g;

function* placesForText(reading: Reading): Generator<TextHere> {
  yield* documentTexts(reading);
  const { items, activities } = reading.report;
  for (const { name } of [...items, ...activities]) yield { text: name.written, place: name.place };
}
