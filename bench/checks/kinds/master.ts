import { PREFECTURES, withCheckDigit } from '../../../src/domain/insurer';
import { topic } from '../kind';
import { cellOfField, inField, put } from '../plants';
import { slippedCell, tenfold } from '../slips';
import { alone } from './records';

/** Codes and populations of 保険者. */
export const MASTER = topic('名称', [
  {
    name: '市町村コードの検査数字',
    rules: ['insurer-code'],
    follows: [],
    plant: inField({
      among: ({ reading }) => alone(reading.report.insurers.map(({ code }) => code)),
      to: ({ field: { written } }, random) =>
        written.slice(0, 5) + String((Number(written.slice(5)) + random.int(1, 9)) % 10),
    }),
  },
  {
    name: '他県の市町村コード',
    rules: ['code-prefecture'],
    follows: [],
    plant: inField({
      among: ({ reading }) => alone(reading.report.insurers.map(({ code }) => code)),
      to: ({ field: { written } }, random) => {
        const other = random.pick(PREFECTURES).code.slice(0, 2);
        return other === written.slice(0, 2) ? null : withCheckDigit(other + written.slice(2, 5));
      },
    }),
  },
  {
    name: '市町村コードの重複',
    rules: ['duplicate-code'],
    follows: [],
    plant: (book, random) => {
      const [one, other] = random.shuffle(book.reading.report.insurers);
      return one && other && one.code.written !== ''
        ? put(book, one.code.place, other.code.written, [other.code.place])
        : null;
    },
  },
  {
    name: '人口の桁の誤り',
    rules: ['population-odd', 'sum-differs'],
    follows: ['sum-differs', 'rate-differs'],
    plant: (book, random) => {
      const [one] = random.shuffle(book.reading.report.insurers);
      if (!one) return null;
      const field = random.pick([one.population, one.elderly]);
      const content = slippedCell(cellOfField(book, field), tenfold, random);
      const totals = book.reading.tables.flatMap(({ leftAside, columns, table }) =>
        table === '保険者'
          ? leftAside.flatMap(({ place: { sheet, at } }) =>
              columns.map(({ place }) => ({ sheet, at: { row: at.row, column: place.at.column } })),
            )
          : [],
      );
      const also = [one.population.place, one.elderly.place, ...totals];
      return field.present && content !== null ? put(book, field.place, content, also) : null;
    },
  },
]);
