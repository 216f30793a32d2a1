import type { Rule } from '../../rule';
import { cellsOf, otherColumnsWith, placeOf } from './columns';

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
    for (const column of otherColumnsWith(reading, FEWEST, mayHaveCount)) {
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

const mayHaveCount = (shown: string): boolean => ENDS_AS_COUNT.test(shown.slice(-1));
const hasCount = (text: string): boolean => mayHaveCount(text) && WITH_COUNT.test(text);

/** A white space that is not part of the text may stand behind it. */
const ENDS_AS_COUNT = /[①-⑳)）\s]/;
/** 「医師会②」「医師会（２）」: a name and how many there are. */
const WITH_COUNT = /[\p{L}\p{N}）)]\s*(?:[①-⑳]|[（(][0-9０-９]{1,3}[)）])$/u;
/** So many cells with a number make one without it stand out. */
const FEWEST = 5;
