import { describe, expect, it } from 'vitest';
import { methodToChoose, progressLines } from '../../src/app/progressLines';
import { readWorkbook } from '../../src/input';
import { a1 } from '../../src/sheet/address';
import { readMarkdown } from '../../src/workbook/markdown';

/** The figures of a row, in columns D to J of 指標, as they would be typed. */
function lineOf(cells: string, headers = '計算方法 | 評価区分') {
  const reading = readWorkbook(
    readMarkdown(`
## 指標
| 項目 | 目標項目 | 単位 | 策定時の値 | 年次 | 直近値 | 年次 | 目標値 | 年次 | ${headers} |
| 甲 | 割合 | ％ | ${cells} |
`),
  );
  const [line] = progressLines(reading);
  if (!line) throw new Error('no line was read');
  return { reading, line };
}

const place = (cells: string, headers?: string) => {
  const { question } = lineOf(cells, headers).line;
  return question && [question.kind, a1(question.place.at)];
};

describe('the bar of an indicator', () => {
  it.each`
    what               | cells                                            | bar
    ${'half the way'}  | ${'10 | R2 | 20 | R5 | 30 | R8 | 進捗率 | '}     | ${[0, 1, 0.5, 0.5]}
    ${'a range'}       | ${'10 | R2 | 15～25 | R5 | 30 | R8 | 進捗率 | '} | ${[0, 1, 0.25, 0.75]}
    ${'downwards'}     | ${'30 | R2 | 25 | R5 | 10 | R8 | 進捗率 | '}     | ${[0, 1, 0.25, 0.25]}
    ${'beyond target'} | ${'10 | R2 | 40 | R5 | 30 | R8 | 進捗率 | '}     | ${[0, 2 / 3, 1, 1]}
    ${'far beyond'}    | ${'10 | R2 | 900 | R5 | 30 | R8 | 進捗率 | '}    | ${[0, 0.5, 1, 1]}
    ${'backwards'}     | ${'10 | R2 | 5 | R5 | 30 | R8 | 進捗率 | '}      | ${[0.2, 1, 0, 0]}
  `('$what', ({ cells, bar }: { readonly cells: string; readonly bar: readonly number[] }) => {
    const found = lineOf(cells).line.bar;
    const places = found && [found.baseline, found.target, found.low, found.high];
    expect(places?.map((one) => Number(one.toFixed(9)))).toEqual(bar.map((one) => Number(one.toFixed(9))));
  });

  it('is there only where there is a 進捗率', () => {
    expect(lineOf('10 | R2 | 20 | R5 | 10 | R8 | 達成率 | ').line.bar).toBeNull();
  });
});

describe('the time that is over', () => {
  it('is compared with the 進捗率', () => {
    const { timing } = lineOf('10 | R2 | 20 | R5 | 30 | R8 | 達成率 | ').line;
    expect(timing).toEqual({ elapsed: { done: 3, whole: 6 }, pace: 'onTrack' });
    expect(lineOf('10 | R2 | 19 | R5 | 30 | R8 | 進捗率 | ').line.timing?.pace).toBe('behind');
    expect(lineOf('10 | R2 | 19～21 | R5 | 30 | R8 | 進捗率 | ').line.timing?.pace).toBe('undecided');
  });

  it('is not known without the years', () => {
    expect(lineOf('10 | R2 | 20 |  | 30 | R8 | 進捗率 | ').line.timing).toBeNull();
  });
});

describe('what is to be decided', () => {
  it('is nothing where the rating is computed, or a person adopted one', () => {
    expect(place('10 | R2 | 20 | R5 | 30 | R8 | 進捗率 | ')).toBeNull();
    expect(place('10 | R2 | 15～25 | R5 | 30 | R8 | 進捗率 | ○')).toBeNull();
    expect(place('10 | R2 |  | R5 | 30 | R8 | 進捗率 | △')).toBeNull();
  });

  it('is the rating where the range touches several levels: in its cell, or at the value', () => {
    const cells = '10 | R2 | 15～25 | R5 | 30 | R8 | 進捗率 | ';
    expect(place(cells)).toEqual(['rating', 'K2']);
    expect(place(cells, '計算方法 | 備考')).toEqual(['rating', 'F2']);
    expect(lineOf(cells).line.question).toMatchObject({ candidates: ['○', '△', '×'], hasCell: true });
    expect(lineOf(cells, '計算方法 | 備考').line.question).toMatchObject({ hasCell: false });
  });

  it.each`
    what                     | cells                                            | cell
    ${'no baseline'}         | ${' | R2 | 20 | R5 | 30 | R8 | 進捗率 | '}       | ${'D2'}
    ${'no latest value'}     | ${'10 | R2 | 集計中 | R5 | 30 | R8 | 進捗率 | '} | ${'F2'}
    ${'no target'}           | ${'10 | R2 | 20 | R5 |  | R8 | 進捗率 | '}       | ${'H2'}
    ${'the target is kept'}  | ${'10 | R2 | 20 | R5 | 10 | R8 | 進捗率 | '}     | ${'H2'}
    ${'a latest value of 0'} | ${'10 | R2 | 0 | R5 | 5 | R8 | 達成率 | '}       | ${'F2'}
    ${'ranges that meet'}    | ${'10～20 | R2 | 0 | R5 | 15 | R8 | 進捗率 | '}  | ${'D2'}
  `(
    'is the figure where there is no rate: $what',
    ({ cells, cell }: { readonly cells: string; readonly cell: string }) => {
      expect(place(cells)).toEqual(['rate', cell]);
    },
  );

  it('is the method where neither the indicator nor the workbook names one', () => {
    expect(methodToChoose(lineOf('10 | R2 | 20 | R5 | 30 | R8 | 進捗率 | ').reading)).toBeNull();
    expect(methodToChoose(lineOf('10 | R2 | 20 | R5 | 30 | R8 |  | ').reading)).toEqual({ count: 1, place: null });
  });
});
