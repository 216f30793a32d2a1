import { topic, type Book, type Planted } from '../kind';
import { put, shown, textCells } from '../plants';
import type { Random } from '../random';
import { otherForm } from './names';

/** A word and another spelling that official papers do not mix with it. */
const SPELLINGS = [
  ['か所', '箇所'], ['か所', 'ヶ所'], ['か所', 'カ所'], ['取組', '取り組み'], ['取組', '取組み'],
  ['コーディネーター', 'コーディネータ'], ['サポーター', 'サポータ'], ['ケアマネジャー', 'ケアマネージャー'],
  ['マネジメント', 'マネージメント'], ['及び', 'および'], ['又は', 'または'], ['十分', '充分'], ['圏域', '県域'],
  ['センター', 'センタ'], ['立上げ', '立ち上げ'],  ['アドバイザー', 'アドバイザ'],
   ['カフェ', 'カフエ'], ['買物', '買い物'],  
] as const; // prettier-ignore

/** Occurrences that are enough to show which spelling is the document's own. */
const USUAL = 3;

function drifted(book: Book, random: Random): Planted | null {
  const cells = textCells(book);
  const all = cells.map(({ text }) => text).join('\n');
  const known = SPELLINGS.filter(([word, other]) => all.split(word).length > USUAL && !all.includes(other));
  const [picked] = random.shuffle(known);
  if (!picked) return null;
  const [word, other] = picked;
  const [cell] = random.shuffle(cells.filter(({ text }) => text.includes(word)));
  if (!cell) return null;
  return {
    ...put(book, cell.place, cell.text.replace(word, other)),
    what: `${shown(cell.place)} 「${word}」→「${other}」`,
  };
}

/** The name of an insurer, told in a text in another form than the master's. */
function driftedName(book: Book, random: Random): Planted | null {
  const names = book.reading.report.insurers.flatMap(({ name }) => {
    const other = otherForm(name.written);
    return other === null ? [] : [other];
  });
  const cell = random.pick(textCells(book, ['summary', 'insurers']));
  if (names.length === 0) return null;
  const name = random.pick(names);
  return {
    ...put(book, cell.place, `${cell.text}${name}の取組を参考とする。`),
    what: `${shown(cell.place)} 「${name}」`,
  };
}

export const DRIFT = topic('文章', [
  { name: '表記の揺れ', rules: ['spelling-drift'], follows: ['text-count-differs'], plant: drifted },
  { name: '保険者名の異体字（本文）', rules: ['spelling-drift'], follows: [], plant: driftedName },
]);
