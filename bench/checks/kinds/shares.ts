import type { Place } from '../../../src/domain/field';
import { LEVEL_WORDS } from '../../../src/domain/tables/words';
import { percent } from '../clean/figures';
import { topic, type Book, type Planted } from '../kind';
import { inField, inText, textCells } from '../plants';
import type { Random } from '../random';
import { anySlip, otherDigit, slipped, transposed, type Slip } from '../slips';

const slip = (how: Slip) => (match: RegExpMatchArray, _: unknown, random: Random) => slipped(match[0], how, random);

/** A share that is not over 100. */
const otherShare = (match: RegExpMatchArray, _: unknown, random: Random): string | null => {
  const other = slipped(match[0], random.pick([transposed, otherDigit]), random);
  return other === null || Number(other) > 100 ? null : other;
};

const evaluations = (book: Book): readonly Place[] => textCells(book, ['evaluation']).map(({ place }) => place);
const overviews = (book: Book): readonly Place[] => textCells(book, ['insurers']).map(({ place }) => place);

/** A share written wrong where no table of 給付適正化 is at hand. */
function withoutLevels(book: Book, random: Random): Planted | null {
  const gone = new Set(
    book.reading.tables.filter(({ table }) => table === '給付適正化実施状況').map(({ sheet }) => sheet),
  );
  if (!book.made || gone.size === 0) return null;
  const sheets = book.sheets.filter(({ name }) => !gone.has(name));
  const planted = inText({
    // All three levels are told: two leave the rest open.
    pattern: /(?<=「予定通り実施」[^。]*「一部実施」[^。]*「実施できなかった」(?:した)?保険者は)\d+\.\d(?=％)/g,
    sections: ['evaluation'],
    to: otherShare,
  })(book, random);
  const names = new Set(sheets.map(({ name }) => name));
  return planted && { ...planted, sheets: planted.sheets.filter(({ name }) => names.has(name)) };
}

export const SHARES = topic('割合', [
  {
    name: '数に添えた割合の誤り',
    rules: ['rate-differs'],
    follows: [],
    plant: inText({ pattern: /(?<=\d（)\d+\.\d(?=％）)/g, sections: ['insurers'], to: otherShare }),
  },
  {
    name: '割合を添えた数の誤り',
    rules: ['rate-differs'],
    follows: [],
    plant: inText({ pattern: /(?<=」)\d+(?=（\d+\.\d％）)/g, sections: ['insurers'], to: slip(otherDigit) }),
  },
  {
    name: '本文の保険者数の誤り',
    rules: ['rate-differs'],
    follows: [],
    plant: inText({ pattern: /\d+(?=保険者中、)/g, to: slip(otherDigit) }),
  },
  {
    name: '保険者数から生じ得ない割合',
    rules: ['share-impossible', 'share-differs'],
    follows: [],
    plant: inText({
      pattern: /(?<=全体の)\d+\.\d(?=％)/g,
      to: ([share = ''], _, random) => (Number(share) + random.pick([-0.3, -0.2, 0.2, 0.3])).toFixed(1),
    }),
  },
  {
    name: '実施状況の割合の誤り',
    rules: ['share-differs', 'share-impossible'],
    follows: ['share-impossible', 'same-share-twice', 'change-differs'],
    plant: inText({ pattern: /(?<=保険者は)\d+\.\d(?=％)/g, sections: ['evaluation'], to: otherShare }),
  },
  {
    name: '前年度比の誤り',
    rules: ['change-differs'],
    follows: [],
    plant: inText({ pattern: /(?<=前年度比[＋－+-])\d+\.\d+(?=ポイント)/g, to: slip(anySlip) }),
  },
  {
    name: '前年度比の符号',
    rules: ['change-differs'],
    follows: [],
    plant: inText({
      pattern: /(?<=前年度比)[＋－+-](?=0\.0ポイント)|(?<=前年度比)[＋－+-](?=\d+\.\d+ポイント)/g,
      to: (match) =>
        match.input?.slice(match.index).startsWith(`${match[0]}0.0`) ? null : /[＋+]/.test(match[0]) ? '－' : '＋',
    }),
  },
  {
    name: 'ポイントを％と書く',
    rules: ['points-or-percent'],
    follows: [],
    plant: inText({
      pattern: /(?<=前年度比[＋－+-]\d+\.\d+|へ\d+\.\d)ポイント/g,
      to: () => '％',
    }),
  },
  {
    name: 'ポイント差の誤り',
    rules: ['points-differ'],
    follows: [],
    plant: inText({
      pattern: /(?<=％へ|％を)\d+\.\d(?=ポイント)/g,
      // A tenth may come of rounding.
      to: (match, _, random) => {
        const other = slipped(match[0], otherDigit, random);
        return other === null || Math.abs(Number(other) - Number(match[0])) < 0.15 ? null : other;
      },
    }),
  },
  {
    name: '合わせて100％にならない割合',
    rules: ['share-differs'],
    follows: ['share-impossible', 'same-share-twice'],
    plant: inText({
      pattern: /(?<=「一部実施」した保険者は|「実施できなかった」保険者は)\d+\.\d(?=％)/g,
      to: otherShare,
    }),
  },
  {
    name: '実施状況の表の誤り',
    rules: ['share-differs', 'change-differs'],
    follows: ['share-differs', 'change-differs', 'same-share-twice'],
    plant: inField({
      // Of the year before, the texts tell less.
      among: (book) =>
        book.reading.report.implementations
          .filter(({ fiscalYear }) => fiscalYear.value === book.reading.report.basics.fiscalYear.value)
          .map(({ level }) => ({ field: level, also: evaluations(book) })),
      to: ({ field }, random) => random.pick(LEVEL_WORDS.filter((level) => level !== field.written)),
      madeOnly: true,
    }),
  },
  {
    name: '保険者評価の表の誤り',
    rules: ['tally-differs'],
    follows: [],
    plant: inField({
      among: (book) =>
        book.reading.report.insurerRatings.map(({ rating }) => ({ field: rating, also: overviews(book) })),
      to: ({ field }, random) => random.pick(['◎', '○', '△', '×'].filter((mark) => mark !== field.written)),
      madeOnly: true,
    }),
  },
  {
    name: '％をポイントと書く',
    rules: ['points-or-percent'],
    follows: ['share-differs', 'rate-differs', 'numerators-differ', 'same-share-twice', 'change-differs'],
    plant: inText({ pattern: /(?<=(?:割合は|全体の|保険者は)\d+\.\d)％/g, to: () => 'ポイント' }),
  },
  {
    name: '評価区分ごとの数と割合の誤り',
    rules: ['tally-differs'],
    follows: [],
    // The share follows from the number: only the table gives it away.
    plant: inText({
      pattern: /(?<=(\d+)保険者中、.*)(」)(\d+)（\d+\.\d％）/g,
      sections: ['insurers'],
      to: ([, total = '', quote = '', count = ''], _, random) => {
        const other = Number(count) + random.pick([-1, 1]);
        return other < 1 ? null : `${quote}${other}（${percent(other, Number(total))}％）`;
      },
      madeOnly: true,
    }),
  },
  {
    name: '合わせて100％にならない割合（表がない）',
    rules: ['shares-not-whole', 'share-impossible'],
    follows: ['share-impossible', 'same-share-twice'],
    plant: withoutLevels,
  },
]);
