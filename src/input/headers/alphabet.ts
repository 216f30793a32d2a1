import { TABLES } from '../../domain/tables';
import { LONGEST_HEADER } from './key';
import { namesOf } from './vocabulary';

/** Letters that a header may have besides those of its name: の, remarks in brackets, ordinals, years. */
const BESIDES =
  'の必須任意選択記入入力プルダウン自動計算字以内程度人名回点か所箇所件年月日アイウエオ第令和平成ふりがなフリガナ';

/** A word that says what a figure is may follow any other: 養成実績（※）. */
const ENDING = /(?:実績|目標)[数値]?[^ぁ-んァ-ヺ一-鿿]{0,4}$/;

const NAMES: readonly string[] = [BESIDES, ...TABLES.flatMap(({ fields }) => fields.flatMap(namesOf))];

/**
 * A test whether a text can be a header at all: it is short and has no kana or ideograph that none of the headers has.
 * A cheap look that spares most cells of a large table the folding.
 * @param more headers besides those known
 */
export function headerLook(more: readonly string[]): (text: string) => boolean {
  const strayIn = strayLetters([...NAMES, ...more]);
  return (text) => text.length <= LONGEST_HEADER && (strayIn(text) < 0 || ENDING.test(text));
}

/** The same for other names as keys compare them. What stands in brackets may be a remark of any letters. */
export function nameLook(names: readonly string[]): (text: string) => boolean {
  const strayIn = strayLetters([BESIDES, ...names]);
  return (text) => {
    if (text.length > LONGEST_HEADER) return false;
    const stray = strayIn(text);
    return stray < 0 || /[(（]/.test(text.slice(0, stray));
  };
}

/** Where the first kana or ideograph stands that none of the names has in any of its forms; -1 where there is none. */
function strayLetters(names: readonly string[]): (text: string) => number {
  const forms = names.flatMap((name) => [name, name.normalize('NFKC'), name.normalize('NFKD')]);
  const alphabet: ReadonlySet<number> = new Set(forms.flatMap((name) => Array.from(name, (one) => one.charCodeAt(0))));
  return (text) => {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (isJapanese(code) && !alphabet.has(code)) return index;
    }
    return -1;
  };
}

/** Whether a text can be a known header. */
export const mayBeHeader = headerLook([]);

const isJapanese = (code: number): boolean => (code >= 0x3041 && code <= 0x30fa) || (code >= 0x4e00 && code <= 0x9fff);
