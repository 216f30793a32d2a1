import { PREFECTURES, readPrefecture } from '../../../src/domain/insurer';
import { topic, type Book } from '../kind';
import { inField, put, type Candidate } from '../plants';
import { replaceTitle } from './titles';
import { misspelt } from './misspelling';
import { alone, hasRatingMatrix, insurerNames, ofActivities, programmePlaces, recordPlaces } from './records';
import { isInsurerRecord } from './insurerCells';

/** Where items are named outside of 項目. */
function itemNames(book: Book): readonly Candidate[] {
  const { report } = book.reading;
  const rated = hasRatingMatrix(book) ? [] : report.insurerRatings.map(({ item }) => item);
  return alone([...report.indicators.map(({ item }) => item), ...report.activities.map(({ item }) => item), ...rated]);
}

/** The headers of a matrix that name items. */
const matrixHeaders = (book: Book): readonly Candidate[] =>
  hasRatingMatrix(book) ? alone(book.reading.report.insurerRatings.map(({ item }) => item)) : [];

/** The insurers that 取組実績 names alone. */
const targetNames = ({ reading: { report } }: Book): readonly Candidate[] =>
  alone(
    report.activities
      .map(({ targets }) => targets)
      .filter(({ value }) => value?.length === 1 && isInsurerRecord(report, value[0] ?? '')),
  );

const VARIANTS = ['高髙', '崎﨑', '沢澤', '島嶋', '浜濱', '富冨', '広廣', '桜櫻', 'ケヶ', '瀬瀨', '館舘', '斉齊']; // prettier-ignore

/** The name with a character in its other form, or null where none has one. */
export function otherForm(name: string): string | null {
  for (const pair of VARIANTS) {
    const [from = '', to = ''] = Array.from(pair);
    if (name.includes(from)) return name.replace(from, to);
  }
  return null;
}

const OTHERS = ['別府野市', '遠山町', '海風村', '新緑市', '波打町'];

export const NAMES = topic('名称', [
  {
    name: '項目名の書き誤り',
    rules: ['unknown-item'],
    // The item then lacks the row of that insurer.
    follows: ['text-count-differs', 'unrated-insurers'],
    plant: inField({ among: itemNames, to: ({ field }, random) => misspelt(field.written, random) }),
  },
  {
    name: '項目名の書き誤り（対応表）',
    rules: ['unknown-item'],
    follows: [],
    plant: inField({ among: matrixHeaders, to: ({ field }, random) => misspelt(field.written, random) }),
  },
  {
    name: '項目名の重複',
    rules: ['duplicate-item'],
    follows: ['unknown-item', 'text-count-differs', 'item-dropped', 'item-rating-differs', 'text-date-differs'],
    plant: inField({
      among: ({ reading }) => alone(reading.report.items.slice(1).map(({ name }) => name)),
      to: (_, __, { reading }) => reading.report.items[0]?.name.written ?? null,
    }),
  },
  {
    name: '保険者名の書き誤り',
    rules: ['unknown-insurer'],
    follows: ['levels-incomplete', 'unrated-insurers'],
    plant: inField({
      among: insurerNames,
      to: ({ field }, random, { reading }) => {
        const other = misspelt(field.written, random);
        return isInsurerRecord(reading.report, other) ? null : other;
      },
    }),
  },
  {
    name: '保険者名の異体字',
    rules: ['spelling-drift', 'unknown-insurer'],
    follows: [],
    plant: inField({ among: insurerNames, to: ({ field }) => otherForm(field.written) }),
  },
  {
    name: '保険者の表にない名称',
    rules: ['unknown-insurer'],
    follows: ['levels-incomplete', 'unrated-insurers', 'text-count-differs'],
    plant: inField({ among: insurerNames, to: (_, random) => random.pick(OTHERS) }),
  },
  {
    name: '取組実績の対象の書き誤り',
    rules: ['unknown-insurer'],
    follows: ['text-count-differs'],
    plant: inField({
      among: targetNames,
      to: ({ field }, random, { reading }) => {
        const other = misspelt(field.written, random);
        return isInsurerRecord(reading.report, other) ? null : other;
      },
    }),
  },
  {
    name: '都道府県名の書き誤り',
    rules: ['unknown-prefecture'],
    follows: ['title-prefecture'],
    plant: inField({
      among: ({ reading }) => alone([reading.report.basics.prefecture]),
      to: ({ field }, random) => {
        const other = misspelt(field.written, random);
        return readPrefecture(other) ? null : other;
      },
    }),
  },
  {
    name: '他の都道府県名',
    rules: ['code-prefecture', 'title-prefecture'],
    follows: [],
    plant: (book, random) => {
      const { prefecture } = book.reading.report.basics;
      const other = random.pick(PREFECTURES.filter(({ name }) => name !== prefecture.written)).name;
      return put(book, prefecture.place, other, [
        ...book.reading.report.insurers.map(({ code }) => code.place),
        { sheet: prefecture.place.sheet, at: { row: 0, column: 0 } },
      ]);
    },
  },
  {
    name: '表題の他県名',
    rules: ['title-prefecture'],
    follows: [],
    plant: (book, random) => {
      const own = book.reading.report.basics.prefecture.written;
      const other = random.pick(PREFECTURES.filter(({ name }) => name !== own)).name;
      return replaceTitle(book, random, (title) => (title.includes(own) ? title.replace(own, other) : null));
    },
  },
  {
    name: '給付適正化の事業名の書き誤り',
    rules: ['levels-incomplete', 'year-missing'],
    follows: ['share-differs', 'change-differs', 'share-impossible'],
    plant: inField({
      among: ({ reading: { report } }) =>
        report.implementations.map(({ programme, fiscalYear, insurer }) => ({
          field: programme,
          also: [...programmePlaces(report, programme.written), fiscalYear.place, insurer.place],
        })),
      to: ({ field }, random) => misspelt(field.written, random),
    }),
  },
  {
    name: '取組実績の事業名の書き誤り',
    rules: ['text-count-differs', 'activity-name-differs'],
    follows: ['text-count-differs', 'activity-name-differs', 'count-kinds-differ'],
    plant: inField({
      among: (book) =>
        ofActivities(({ name }) => name)(book)
          .filter(({ activity }) => activity.repeated.value !== true)
          .map((one) => ({ ...one, also: recordPlaces(book, one.activity.item.written) })),
      to: ({ field }, random) => misspelt(field.written, random),
      madeOnly: true,
    }),
  },
]);
