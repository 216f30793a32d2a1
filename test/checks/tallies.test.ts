import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, texts } from './support/book';

/** Of four insurers one is rated ◎, two ○ and one △ (架空). */
const codesIn = (insurers: string): readonly string[] =>
  check(readWorkbook(readMarkdown(book({ 項目: texts({}).replace('多くの市が取り組んだ。', insurers) })))).findings.map(
    ({ code }) => code,
  );

describe('numbers of insurers by level', () => {
  it.each([
    '「達成できた」２市町村、「概ね達成できた」２市町村であった。',
    '・「達成できた」：１保険者<br>・「概ね達成できた」：３保険者',
    '「概ね達成できた」と評価した市町村が３市町村と最も多かった。',
    '◎：１市町村　○：３市町村　△：１市町村',
    '◎２市町村、○２市町村、△１市町村',
    '全体の50％に当たる２市町村が○以上であった。',
    '７割を超える市町村が「達成できた」以上であった。',
    '約５割の保険者が「概ね達成できた」以上であった。',
    '全ての保険者が「概ね達成できた」以上と評価した。',
  ])('are wrong: %s', (insurers) => {
    expect(codesIn(insurers)).toContain('tally-differs');
  });

  it.each([
    '「達成できた」１市町村、「概ね達成できた」２市町村であった。',
    '・「達成できた」：１保険者<br>・「概ね達成できた」：２保険者',
    '「概ね達成できた」と評価した市町村が２市町村と最も多かった。',
    '◎：１市町村　○：２市町村　△：１市町村',
    '◎１市町村、○２市町村、△１市町村',
    '全体の75％に当たる３市町村が○以上であった。７割を超える市町村が「概ね達成できた」以上であった。',
    '約８割の保険者が「概ね達成できた」以上であった。前年度は全ての保険者が「概ね達成できた」以上と評価した。',
  ])('are right: %s', (insurers) => {
    expect(codesIn(insurers)).toEqual([]);
  });
});
