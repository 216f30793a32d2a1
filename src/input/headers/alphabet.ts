import { TABLES } from '../../domain/tables';
import { LONGEST_HEADER } from './key';
import { namesOf } from './vocabulary';

/** Letters that a header may have besides those of its name: の, remarks in brackets, ordinals, years. */
const BESIDES = 'の必須任意選択記入入力プルダウン自動計算字以内程度人名回点か所箇所件年月日アイウエオ第令和平成';

/** A word that says what a figure is may follow any other: 養成実績（※）. */
const ENDING = /(?:実績|目標)[数値]?[^ぁ-んァ-ヺ一-鿿]{0,4}$/;

const NAMES: readonly string[] = [BESIDES, ...TABLES.flatMap(({ fields }) => fields.flatMap(namesOf))];

/**
 * A test whether a text can be a header at all: it is short and has no kana or ideograph that none of the headers has.
 * A cheap look that spares most cells of a large table the folding.
 * @param more headers besides those known
 */
export function headerLook(more: readonly string[]): (text: string) => boolean {
  const alphabet: ReadonlySet<number> = new Set(
    [...NAMES, ...more].flatMap((name) => Array.from(name.normalize('NFKC'), (letter) => letter.charCodeAt(0))),
  );
  return (text) => {
    if (text.length > LONGEST_HEADER) return false;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (isJapanese(code) && !alphabet.has(code)) return ENDING.test(text);
    }
    return true;
  };
}

/** Whether a text can be a known header. */
export const mayBeHeader = headerLook([]);

const isJapanese = (code: number): boolean => (code >= 0x3041 && code <= 0x30fa) || (code >= 0x4e00 && code <= 0x9fff);
