import type { Rule } from '../../rule';
import { otherColumns } from './columns';

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
    for (const { header, cells } of otherColumns(reading)) {
      const without = cells.filter(({ text }) => !WITH_COUNT.test(text));
      const [example] = cells.filter(({ text }) => WITH_COUNT.test(text));
      const others = cells.length - without.length;
      if (!example || others < FEWEST || without.length * FEWEST > others) continue;
      for (const { text, place } of without) {
        yield { place, value: text, facts: { header, others, example: example.text } };
      }
    }
  },
};

/** 「医師会②」「医師会（２）」: a name and how many there are. */
const WITH_COUNT = /[\p{L}\p{N}）)]\s*(?:[①-⑳]|[（(][0-9０-９]{1,3}[)）])$/u;
/** So many cells with a number make one without it stand out. */
const FEWEST = 5;
