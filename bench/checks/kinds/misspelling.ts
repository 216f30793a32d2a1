import type { Random } from '../random';

/** Characters that are taken for each other on a keyboard or by eye. */
const ALIKE = [
  '総綜', '認任', '支枝', '援緩', '介価', '護講', '予矛', '防妨', '充允', '実美', '連進', '携推', '推携', '整正', '備美',
  '給級', '適摘', '化花', '確格', '保呆', '人入', '材財', '定足', '着者', '機気', '能態', '強僅', '宅宅', '医区', '療僚',
  '市布', '町釘', '村材', '原厚', '野里', '沢択', '谷各', '浜兵', '川州', '島鳥', '台合', '葉業', '北比', '東束', '西酉',
  '橋僑', '崎綺', '井丼', '木本', '大太', '田由', '山出', '小少', '上土', '評許', '価値', '区匹', '分公', '目日', '標票',
  '直植', '近斤', '値植', '単巣', '位泣', '向尚', '数敷', '者老', '名各', '種積', '別列', '象像', '象像', '参惨', '加和',
  '満溝', '点占', '得徳', '事亊', '業葉', '施旋', '状伏', '況祝', '年午', '度渡', '策第', '人八', '口日', '岡崗',
]; // prettier-ignore

/** Signs that the headers of a table may have or leave out. */
const FREE = /[の・、]/g;

/** A header with a slip that changes what it says; null where none was drawn. */
export function misspeltHeader(header: string, random: Random): string | null {
  const other = misspelt(header, random);
  return other.replace(FREE, '') === header.replace(FREE, '') ? null : other;
}

/** A text with one slip: a character for one that looks or sounds like it, one left out, one typed twice. */
export function misspelt(text: string, random: Random): string {
  const letters = Array.from(text);
  const at = random.int(0, letters.length - 1);
  const letter = letters[at] ?? '';
  const alike = ALIKE.find((pair) => pair.startsWith(letter));
  const before = letters.slice(0, at).join('');
  const after = letters.slice(at + 1).join('');
  const way = random.int(0, 2);
  if (alike && way < 2) return before + alike.slice(letter.length) + after;
  if (letters.length > 3 && way === 0) return before + after;
  return `${before}${letter}${letter}${after}`;
}
