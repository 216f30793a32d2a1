import { cellOf } from '../clean/cells';
import { cellIn } from '../edit';
import { topic, type Book } from '../kind';
import { blanked, inField, put, putCell, shown, type Candidate } from '../plants';
import { alone, basicsPlaces, ofActivities, ofIndicators, programmePlaces } from './records';

/** A number that is text, an error, words where a figure belongs. */
const figureFields = (book: Book) =>
  ofIndicators(({ latest }) => latest.value)(book).filter(({ field }) => /^[\d,.]+$/.test(field.written));

export const VALUES = topic('表と見出し', [
  {
    name: '行の必須の欄の空欄',
    rules: ['required-blank'],
    follows: [
      'score-in-text-differs',
      'full-mark-missing',
      'activity-doubled',
      'levels-incomplete',
      'level-doubled',
      'text-count-differs',
      'year-missing',
      'share-differs',
      'change-differs',
    ],
    plant: blanked((book, random) => {
      const { report } = book.reading;
      const fields = [
        ...report.implementations.map((one) => one[random.pick(['insurer', 'programme', 'fiscalYear'] as const)]),
        ...ofActivities((one) => one[random.pick(['item', 'name'] as const)])(book).map(({ field }) => field),
        ...ofIndicators((one) => one[random.pick(['item', 'name'] as const)])(book).map(({ field }) => field),
        ...report.grantScores.map((one) => one[random.pick(['score', 'fullMark', 'fiscalYear'] as const)]),
      ];
      return alone(fields);
    }),
  },
  {
    name: '数字が文字',
    rules: ['number-as-text'],
    follows: [],
    plant: (book, random) => {
      const isNumber = ({ field }: Candidate): boolean => typeof cellIn(book.sheets, field.place)?.value === 'number';
      const [one] = random.shuffle(figureFields(book).filter(isNumber));
      return one
        ? {
            ...put(book, one.field.place, one.field.written),
            what: `${shown(one.field.place)} 文字の${one.field.written}`,
          }
        : null;
    },
  },
  {
    name: 'エラー値',
    rules: ['error-cell'],
    follows: [],
    plant: (book, random) => {
      const [candidate] = random.shuffle(figureFields(book));
      const error = random.pick(['#DIV/0!', '#REF!', '#N/A', '#VALUE!']);
      return candidate
        ? putCell(book, candidate.field.place, { value: { error }, shown: error, format: 'General' })
        : null;
    },
  },
  {
    name: '読み取れない値',
    rules: ['unreadable-value', 'ambiguous-value'],
    follows: [],
    plant: inField({
      among: figureFields,
      to: ({ field }, random) => random.pick(['多数', '増加', 'あり', `${field.written}/`]),
    }),
  },
  {
    name: '実施状況の空欄',
    rules: ['levels-incomplete'],
    follows: ['share-differs', 'change-differs', 'share-impossible'],
    plant: blanked(({ reading: { report } }) =>
      report.implementations.map(({ level, programme }) => ({
        field: level,
        also: programmePlaces(report, programme.written),
      })),
    ),
  },
  {
    name: '指標の値の空欄',
    rules: ['blank-value'],
    follows: [],
    plant: blanked((book, random) =>
      ofIndicators((indicator) => indicator[random.pick(['baseline', 'latest', 'target'] as const)].value)(book),
    ),
  },
  {
    name: '保険者数の食い違い',
    rules: ['insurer-count'],
    follows: [],
    plant: (book, random) => {
      const { insurerCount } = book.reading.report.basics;
      const count = insurerCount.value;
      return count === null
        ? null
        : putCell(book, insurerCount.place, cellOf(count + random.pick([-2, -1, 1, 2])), basicsPlaces(book));
    },
  },
]);
