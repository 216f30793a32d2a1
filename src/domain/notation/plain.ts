import { isDash, isKana, isWave } from '../../text/fold';

/** Written text in plain characters, with the way back to where each of them stood. */
export interface Plain {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in what was written. */
  readonly origin: readonly number[];
}

/** A character with the marks that belong to it (also the half-width voicing marks). */
const CLUSTER = /[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]/gsu;

const UNSEEN = /[\p{Variation_Selector}]|(?!\s)[\p{Cc}\p{Cf}]/gu;

/** Circled numbers, superscripts and fractions would turn into plain digits under NFKC and change the value. */
const KEPT =
  /^[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u208e\u2150-\u215f\u2189\u2460-\u2473\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/u;

/** Most letters of a text: nothing about them changes. */
const ALREADY_PLAIN = /^[0-9A-Za-zぁ-ゔァ-ヺ一-鿿、。]$/;

const ALIKE: ReadonlyMap<string, string> = new Map([
  ...Array.from('[【〔{〈《〖⟨', (bracket): [string, string] => [bracket, '(']),
  ...Array.from(']】〕}〉》〗⟩', (bracket): [string, string] => [bracket, ')']),
  ...Array.from('’‘`´′', (quote): [string, string] => [quote, "'"]),
  ['≧', '≥'],
  ['≦', '≤'],
  ['･', '・'],
  ['·', '・'],
  ['−', '-'],
  ['⁄', '/'],
  ['∕', '/'],
]);

/**
 * Plain characters for reading figures: NFKC save for circled numbers, superscripts and fractions; all brackets round
 * save 「」; every wave "~", every stroke "-" save the long vowel mark after kana; runs of white space one " ",
 * or one "\n" where they hold a line break; nothing that is not seen.
 */
export function plain(written: string): Plain {
  const units: string[] = [];
  const origin: number[] = [];
  for (const { 0: cluster, index } of written.matchAll(CLUSTER)) {
    const last = units.at(-1) ?? '';
    const added = plainCluster(cluster, last);
    if (isSpace(added) && isSpace(last)) {
      if (added === '\n') units[units.length - 1] = added;
      continue;
    }
    for (let at = 0; at < added.length; at += 1) {
      units.push(added.charAt(at));
      origin.push(index);
    }
  }
  return { text: units.join(''), origin: [...origin, written.length] };
}

const isSpace = (unit: string): boolean => unit === ' ' || unit === '\n';

function plainCluster(cluster: string, previous: string): string {
  if (ALREADY_PLAIN.test(cluster)) return cluster;
  if (/^\s/.test(cluster)) return /[\n\r\v\f\u0085\u2028\u2029]/.test(cluster) ? '\n' : ' ';
  if (KEPT.test(cluster)) return cluster.replace(UNSEEN, '');
  let added = '';
  for (const character of cluster.replace(UNSEEN, '').normalize('NFKC')) {
    added += plainCharacter(character, added.at(-1) ?? previous);
  }
  return added;
}

function plainCharacter(character: string, previous: string): string {
  if (isWave(character)) return '~';
  if (character === 'ー') return isKana(previous) || previous === 'ー' ? character : '-';
  return isDash(character) ? '-' : (ALIKE.get(character) ?? character);
}

/**
 * The same for a cell that holds one value: white space stands only between two digits, where it may part two figures.
 */
export function tight(written: string): string {
  return plain(written).text.replace(/(?<!\d)\s|\s(?!\d)/g, '');
}
