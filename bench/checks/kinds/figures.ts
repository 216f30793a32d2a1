import type { Place } from '../../../src/domain/field';
import { cellIn } from '../edit';
import { topic, type Book, type Planted } from '../kind';
import { blanked, cellOfField, inField, inText, put, textCells } from '../plants';
import type { Random } from '../random';
import { anySlip, otherDigit, slipped, slippedCell, tenfold, type Slip } from '../slips';
import { alone, ofActivities } from './records';

/** The cells of a column that a total row adds up, and the totals. */
function totals({ reading, sheets }: Book) {
  return reading.tables.flatMap(({ sheet, area, leftAside, columns }) => {
    const row = leftAside.find(({ why }) => why === 'totalRow')?.place.at.row;
    const top = Math.max(...columns.map(({ place }) => place.at.row)) + 1;
    if (row === undefined) return [];
    return columns.flatMap(({ place: { at } }) => {
      const place = (of: number): Place => ({ sheet, at: { row: of, column: at.column } });
      const total = place(row);
      const parts = Array.from({ length: row - top }, (_, index) => place(top + index));
      const isSum = typeof cellIn(sheets, total)?.value === 'number' && area.bottom >= top;
      return isSum ? [{ total, parts }] : [];
    });
  });
}

function wrongTotal(book: Book, random: Random): Planted | null {
  const [sum] = random.shuffle(totals(book));
  return sum ? put(book, sum.total, slippedCell(cellIn(book.sheets, sum.total), anySlip, random)) : null;
}

function wrongPart(book: Book, random: Random): Planted | null {
  const [sum] = random.shuffle(totals(book));
  if (!sum) return null;
  const place = random.pick(sum.parts);
  const content = slippedCell(cellIn(book.sheets, place), anySlip, random);
  return content === null ? null : put(book, place, content, [sum.total]);
}

/** A figure of a text written wrong. */
const slip = (how: Slip) => (match: RegExpMatchArray, _: unknown, random: Random) => slipped(match[0], how, random);

/** The text of the evaluation, where figures of other tables are told. */
const evaluations = (book: Book): readonly Place[] => textCells(book, ['evaluation']).map(({ place }) => place);

const counted = (field: 'times' | 'participants') =>
  inField({
    among: (book) => ofActivities((one) => one[field])(book).filter(({ activity }) => activity.repeated.value !== true),
    to: ({ field: own }, random, book) => slippedCell(cellOfField(book, own), anySlip, random),
    madeOnly: true,
  });

const SCORE_FOLLOWS = ['score-in-text-differs', 'full-mark-unchanged', 'score-over-full', 'slipped-digit'] as const;

export const FIGURES = topic('数の照合', [
  { name: '合計の誤り', rules: ['sum-differs'], follows: [], plant: wrongTotal },
  { name: '合計の内訳の誤り', rules: ['sum-differs'], follows: ['population-odd'], plant: wrongPart },
  {
    name: '本文の計の誤り',
    rules: ['text-sum-differs'],
    follows: [],
    plant: inText({ pattern: /(?<=延べ)[\d,]+(?=件（)/g, to: slip(anySlip) }),
  },
  {
    name: '本文の内訳の誤り',
    rules: ['text-sum-differs'],
    follows: [],
    plant: inText({ pattern: /(?<=電話|メール|来所)\d+(?=件)/g, to: slip(anySlip) }),
  },
  {
    name: '本文の回数',
    rules: ['text-count-differs'],
    follows: [],
    plant: inText({ pattern: /(?<=[（、])\d+(?=回[、）])/g, sections: ['record'], to: slip(anySlip), madeOnly: true }),
  },
  {
    name: '本文の人数',
    rules: ['text-count-differs'],
    follows: [],
    plant: inText({ pattern: /(?<=、(?:延べ)?)\d+(?=名）)/g, sections: ['record'], to: slip(anySlip), madeOnly: true }),
  },
  {
    name: '本文の市町村数',
    rules: ['text-count-differs'],
    follows: [],
    plant: inText({ pattern: /(?<=（)\d+(?=市町村、)/g, sections: ['record'], to: slip(otherDigit), madeOnly: true }),
  },
  {
    name: '本文の各回の参加者数',
    rules: ['text-participants-differ'],
    follows: [],
    plant: inText({
      pattern: /(?<=参加者)\d+(?=名)|(?<=　)\d+(?=名参加)/g,
      sections: ['record'],
      to: slip(anySlip),
      madeOnly: true,
    }),
  },
  { name: '取組実績の回数', rules: ['text-count-differs'], follows: ['activity-doubled'], plant: counted('times') },
  {
    name: '取組実績の参加者数',
    rules: ['text-count-differs', 'text-participants-differ'],
    follows: ['text-count-differs', 'text-participants-differ'],
    plant: counted('participants'),
  },
  {
    name: '再掲の付け忘れ',
    rules: ['text-count-differs', 'activity-doubled'],
    follows: ['text-count-differs', 'activity-doubled'],
    plant: inField({
      among: (book) =>
        ofActivities(({ repeated }) => repeated)(book).filter(({ activity }) => activity.repeated.value === true),
      to: () => '　',
      madeOnly: true,
    }),
  },
  {
    name: '実数と延べ（表）',
    rules: ['count-kinds-differ'],
    follows: [],
    plant: (book, random) => {
      if (!book.made) return null;
      const table = book.reading.tables.find((one) => one.table === '取組実績');
      const column = table?.columns.find(({ field }) => field === 'countType')?.place;
      if (!table || !column) return null;
      const rows = Array.from({ length: table.area.bottom - column.at.row }, (_, index) => column.at.row + 1 + index);
      const cells = rows
        .map((row): Place => ({ sheet: table.sheet, at: { row, column: column.at.column } }))
        .filter((place) => cellIn(book.sheets, place)?.shown === '延べ');
      return cells.length === 0 ? null : put(book, random.pick(cells), '実数');
    },
  },
  {
    name: '実数と延べ（本文）',
    rules: ['count-kinds-differ'],
    follows: [],
    plant: inText({
      pattern: /延べ(?=\d+名）)/g,
      sections: ['record'],
      to: (_, __, random) => random.pick(['実', '実数', '実人数']),
      madeOnly: true,
    }),
  },
  {
    name: '得点率の誤り',
    rules: ['rate-differs', 'points-differ', 'score-in-text-differs'],
    follows: ['rate-differs', 'points-differ', 'score-in-text-differs', 'above-below-words'],
    plant: inText({ pattern: /(?<=得点率は|全国平均の|点（)\d+\.\d(?=％)/g, to: slip(anySlip), madeOnly: true }),
  },
  {
    name: '本文の得点・満点の誤り',
    rules: ['rate-differs', 'score-in-text-differs'],
    follows: ['rate-differs', 'score-in-text-differs'],
    plant: inText({ pattern: /[\d,]+(?=点[／（])/g, to: slip(anySlip), madeOnly: true }),
  },
  {
    name: '得点の表の誤り',
    rules: ['score-in-text-differs', 'score-over-full', 'slipped-digit'],
    follows: SCORE_FOLLOWS,
    plant: inField({
      among: (book) =>
        book.reading.report.grantScores.slice(-1).map(({ score }) => ({ field: score, also: evaluations(book) })),
      madeOnly: true,
      to: ({ field }, random, book) => slippedCell(cellOfField(book, field), anySlip, random),
    }),
  },
  {
    name: '満点が昨年度のまま',
    rules: ['score-in-text-differs', 'full-mark-unchanged', 'score-over-full'],
    follows: SCORE_FOLLOWS,
    plant: inField({
      among: (book) =>
        book.reading.report.grantScores.slice(-1).map(({ fullMark }) => ({ field: fullMark, also: evaluations(book) })),
      to: (_, __, { reading }) => Number(reading.report.grantScores[0]?.fullMark.written.replaceAll(',', '')),
    }),
  },
  {
    name: '得点が満点を超える',
    rules: ['score-over-full'],
    follows: ['score-in-text-differs', 'slipped-digit'],
    plant: inField({
      among: ({ reading }) => reading.report.grantScores.map(({ score }) => ({ field: score })),
      to: ({ field }, random, book) =>
        slippedCell(cellOfField(book, field), (digits) => tenfold(digits, { ...random, next: () => 0 }), random),
    }),
  },
  {
    name: '満点の欠落',
    rules: ['required-blank', 'full-mark-missing'],
    follows: ['score-in-text-differs'],
    plant: blanked(({ reading }) => alone(reading.report.grantScores.map(({ fullMark }) => fullMark))),
  },
]);
