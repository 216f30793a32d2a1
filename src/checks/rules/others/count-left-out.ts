import type { Rule } from '../../rule';
import { cellsOf, otherColumns, placeOf } from './columns';

interface Facts {
  readonly header: string;
  readonly others: number;
  readonly example: string;
}

export const countLeftOut: Rule<'count-left-out', Facts> = {
  code: 'count-left-out',
  severity: 'warning',
  reason: '名称に数を添えて示す列で一つだけ数がないと、ないのか書き漏れたのかが分かりません。',
  source: '表の作り方（添える数はどの行にも添える）',
  *run(reading) {
    for (const column of otherColumns(reading)) {
      const cells = cellsOf(column);
      const without = cells.filter(({ text }) => !hasCount(text));
      const others = cells.length - without.length;
      const example = others < FEWEST ? undefined : cells.find(({ text }) => hasCount(text));
      if (!example || without.length * FEWEST > others) continue;
      for (const cell of without) {
        const facts = { header: column.header, others, example: example.text };
        yield { place: placeOf(column, cell), value: cell.text, facts };
      }
    }
  },
};

const hasCount = (text: string): boolean => ENDS_AS_COUNT.test(text.slice(-1)) && WITH_COUNT.test(text);

const ENDS_AS_COUNT = /[①-⑳)）]/;
/** 「医師会②」「医師会（２）」: a name and how many there are. */
const WITH_COUNT = /[\p{L}\p{N}）)]\s*(?:[①-⑳]|[（(][0-9０-９]{1,3}[)）])$/u;
/** So many cells with a number make one without it stand out. */
const FEWEST = 5;
