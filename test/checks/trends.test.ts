import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, indicators, texts } from './support/book';

const codesIn = (evaluation: string) =>
  check(
    readWorkbook(
      readMarkdown(
        book({
          項目: texts({ evaluation }),
          指標: indicators(
            '| 介護予防の推進 | 介護職員の離職率 | ％ | 減少 | 14.3 | R2 | 13.8 | R5 | 12.0 | R5 | | | |',
            '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 300 | R5 | | | |',
            '| 介護予防の推進 | 通いの場の参加者数 | 人 | 増加 | 900 | R2 | 850 | R5 | 1,000 | R5 | | | |',
          ),
        }),
      ),
    ),
  ).findings.flatMap(({ code }) => (code === 'trend-words' ? [code] : []));

describe('what is said of an indicator since the plan (架空)', () => {
  it.each([
    '離職率は策定時より上昇した。',
    '介護職員の離職率については、策定時から悪化した。',
    '計画どおり実施し、離職率は策定時と比較して増加傾向である。',
    '通いの場の数は、計画策定時に比べて減少している。',
    '通いの場の参加者数は策定時から着実に増加した。',
  ])('is at odds with its figures: %s', (evaluation) => {
    expect(codesIn(evaluation)).toEqual(['trend-words']);
  });

  it.each([
    '離職率は策定時より低下した。',
    '離職率は、策定時から改善した。',
    '通いの場の数は策定時から増加したが、参加者は減少した。',
    '通いの場の数及び参加者数は、策定時から減少した。',
    '離職率は策定時より上昇していない。',
    '通いの場の数は策定時より減っていない。',
    '通いの場の参加者は策定時より増加する見込みである。',
    '通いの場の数は着実に増加しており、離職率は策定時より低下した。',
    '全国の離職率が上昇する中、策定時より改善した。',
  ])('agrees, or is not certain: %s', (evaluation) => {
    expect(codesIn(evaluation)).toEqual([]);
  });
});
