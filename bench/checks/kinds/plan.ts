import type { Place } from '../../../src/domain/field';
import type { Sheet } from '../../../src/sheet/sheet';
import { fold } from '../../../src/text/fold';
import { cellOf } from '../clean/cells';
import { textAt, withRow } from '../edit';
import { topic, type Book, type Planted } from '../kind';
import { put } from '../plants';
import type { Random } from '../random';
import { otherDigit, slipped, slippedCell } from '../slips';

/** Targets that no workbook of the bench reports on (架空). */
const FURTHER = ['認知症疾患に対応する診療所の設置数', '福祉用具を点検した事業者の割合', '見守り協定を結んだ団体'];

/** One more line in the table of the plan. */
function furtherTarget({ sheets, reading }: Book, random: Random): Planted | null {
  const planned = random.shuffle(reading.report.planned.filter(({ targets }) => targets.length > 1))[0];
  if (!planned) return null;
  const { sheet, at } = planned.name.place;
  const row = [random.pick(FURTHER), '10件', `${random.int(20, 90)}件`, '95件'].map(cellOf);
  const moved = (place: Place): Place =>
    place.sheet === sheet && place.at.row >= at.row ? { sheet, at: { ...place.at, row: place.at.row + 1 } } : place;
  return {
    sheets: withRow(sheets, sheet, at.row, row),
    at: [{ sheet, at: { row: at.row, column: at.column + 2 } }],
    what: `${sheet} ${at.row + 1}行目に「${row[0]?.shown ?? ''}」`,
    moved,
  };
}

/** Another digit in a target of the plan that is reported on in the year evaluated. */
function otherTarget(book: Book, random: Random): Planted | null {
  const { planned, indicators } = book.reading.report;
  const reported = random.shuffle(planned).flatMap(({ name, targets, gains }) => {
    const same = indicators.filter((each) => fold(each.name.written) === fold(name.written));
    const [only, ...more] = gains.length > 0 ? [] : same;
    const own = only?.target.value;
    const theirs = targets.find(
      ({ value }) => own && value.written.replace(/\D/g, '') === own.written.replace(/\D/g, ''),
    );
    return own && theirs && more.length === 0 ? [{ own, theirs: theirs.value }] : [];
  });
  const [first] = reported;
  const text = first && textAt(book.sheets, first.theirs.place);
  const other = text?.replace(/\d(?=\D*$)/, (digit) => slipped(digit, otherDigit, random) ?? digit);
  return first && other && other !== text ? put(book, first.theirs.place, other, [first.own.place]) : null;
}

/** The last digit of a target that is a sum. */
function cumulativeTarget(book: Book, random: Random): Planted | null {
  const target = book.reading.report.planned.find(({ gains }) => gains.length > 0)?.targets[0];
  const place = target?.value.place;
  const text = place && textAt(book.sheets, place);
  const other = text?.replace(/\d(?=\D*$)/, (digit) => slipped(digit, otherDigit, random) ?? digit);
  return place && other && other !== text ? put(book, place, other) : null;
}

const OFFICES = '相談窓口';

/** Another content in a cell of the list of offices. */
function inOffices(
  column: number,
  isTotal: boolean,
  to: (text: string, sheet: Sheet, random: Random) => string | null,
) {
  return (book: Book, random: Random): Planted | null => {
    const sheet = book.sheets.find(({ name }) => name === OFFICES);
    if (!sheet) return null;
    const last = sheet.rows.length - 1;
    const place = { sheet: OFFICES, at: { row: isTotal ? last : random.int(1, last - 1), column } };
    const other = to(textAt(book.sheets, place), sheet, random);
    return other === null ? null : put(book, place, isTotal ? Number(other) : other);
  };
}

const another = (text: string, { rows }: Sheet, random: Random): string | null => {
  const names = rows.slice(1, -1).flatMap(([cell]) => (cell && cell.shown !== text ? [cell.shown] : []));
  return names.length > 0 ? `${text}・${random.pick(names)}` : null;
};

export const PLANS = topic('計画とそのほかの表', [
  { name: '計画の目標の報告漏れ', rules: ['target-unreported'], follows: [], plant: furtherTarget },
  { name: '計画の目標値の写し誤り', rules: ['plan-differs'], follows: [], plant: otherTarget },
  { name: '積み上げる目標の誤り', rules: ['plan-sum-differs'], follows: ['plan-differs'], plant: cumulativeTarget },
  {
    name: '添える数の書き漏れ',
    rules: ['count-left-out'],
    follows: [],
    plant: inOffices(1, false, (text) => text.replace(/[①-③]$/, '')),
  },
  {
    name: 'ほかの表の市町村の重なり',
    rules: ['insurer-in-rows'],
    follows: [],
    plant: (book, random) => {
      const planted = inOffices(0, false, another)(book, random);
      const rows = book.sheets.find(({ name }) => name === OFFICES)?.rows ?? [];
      return planted && { ...planted, at: rows.map((_, row) => ({ sheet: OFFICES, at: { row, column: 0 } })) };
    },
  },
  {
    name: 'ほかの表の合計の誤り',
    rules: ['sum-differs'],
    follows: [],
    plant: inOffices(2, true, (text, _, random) => String(slippedCell(cellOf(Number(text)), otherDigit, random) ?? '')),
  },
]);
