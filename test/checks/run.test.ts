import { describe, expect, it } from 'vitest';
import type { Rule, Spot, WordingOf } from '../../src/checks/rule';
import { runRules } from '../../src/checks/run';
import { a1, adr, area } from '../../src/sheet/address';
import { emptyReading } from './support/empty';

interface N {
  readonly n: number;
}
type Code = 'a' | 'b';
type Part<C extends Code> = Pick<Rule<C, N>, 'run' | 'needs' | 'yieldsTo'>;

const says = { says: ({ n }: N) => `${n}です。`, unchecked: '何か' };
const WORDING: WordingOf<Record<Code, N>> = { a: says, b: says };

function rule<C extends Code>(code: C, part: Part<C> = { run: () => [] }): Rule<C, N> {
  return { code, severity: 'warning', reason: '理由', source: '典拠', ...part };
}

/** Runs two rules over a workbook of the sheets 乙 and 甲. */
function run(set: { readonly a?: Part<'a'>; readonly b?: Part<'b'> }, reading = emptyReading('乙', '甲')) {
  return runRules<Record<Code, N>>({ a: rule('a', set.a), b: rule('b', set.b) }, WORDING, reading);
}

const at = (sheet: string, cell: string, n = 1, cause?: string): Spot<N> => ({
  place: { sheet, at: adr(cell) },
  value: String(n),
  facts: { n },
  ...(cause === undefined ? {} : { cause }),
});

describe('runRules', () => {
  it('sorts by the order of the sheets, row, column and code, the workbook first', () => {
    const { findings } = run({
      b: { run: () => [at('甲', 'A1'), at('乙', 'B2'), at('乙', 'A2'), at('乙', 'C1')] },
      a: { run: () => [at('乙', 'A2'), { place: null, value: '', facts: { n: 0 } }] },
    });
    expect(findings.map(({ code, message }) => `${code} ${message.split('：')[0]}`)).toEqual([
      'a ブック全体',
      'b 『乙』シート C1',
      'a 『乙』シート A2',
      'b 『乙』シート A2',
      'b 『乙』シート B2',
      'b 『甲』シート A1',
    ]);
  });

  it('shows one cause once and names the other places', () => {
    const { findings } = run({
      a: {
        run: () => [
          at('乙', 'A1', 1, 'x'),
          at('乙', 'A2', 2, 'x'),
          at('甲', 'A3', 3, 'x'),
          at('甲', 'A5', 5, 'x'),
          at('甲', 'A4', 4, 'y'),
        ],
      },
    });
    expect(findings.map(({ message }) => message)).toEqual([
      '『乙』シート A1：1です。（同じ内容：A2、『甲』シート A3、A5）',
      '『甲』シート A4：4です。',
    ]);
  });

  it('tells the other places as data too, and an echo of any of them is left out', () => {
    const { findings } = run({
      a: { run: () => [at('乙', 'A1', 1, 'x'), at('乙', 'A2', 1, 'x')] },
      b: { yieldsTo: ['a'], run: () => [at('乙', 'A2', 1), at('乙', 'A3', 1)] },
    });
    expect(findings.map(({ code, place, also = [] }) => [code, place && a1(place.at), also.length])).toEqual([
      ['a', 'A1', 1],
      ['b', 'A3', 0],
    ]);
  });

  it('counts the places of a cause that stands in very many', () => {
    const cells = Array.from({ length: 50 }, (_, row) => at('乙', `A${row + 1}`, 1, 'x'));
    const { findings } = run({ a: { run: () => cells } });
    expect(findings.map(({ message }) => message)).toEqual([
      '『乙』シート A1：1です。（同じ内容：A2、A3、A4、A5、A6 ほか44か所）',
    ]);
  });

  it('names all the places where they are few', () => {
    const cells = Array.from({ length: 9 }, (_, row) => at('乙', `A${row + 1}`, 1, 'x'));
    const { findings } = run({ a: { run: () => cells } });
    expect(findings.map(({ message }) => message)).toEqual([
      '『乙』シート A1：1です。（同じ内容：A2、A3、A4、A5、A6、A7、A8、A9）',
    ]);
  });

  it('reports a rule that fails as not run, with nothing of it, and goes on with the others', () => {
    const { findings, notRun } = run({
      a: {
        *run() {
          yield at('乙', 'A1');
          throw new RangeError('boom');
        },
      },
      b: { run: () => [at('乙', 'A1')] },
    });
    expect(findings.map(({ code }) => code)).toEqual(['b']);
    expect(notRun).toEqual([{ code: 'a', why: '点検の途中で続けられなくなったため、何かは点検していません。' }]);
  });

  it('says which input was missing', () => {
    const { notRun } = run({
      a: { run: () => [at('乙', 'A1')], needs: [{ table: '取組実績' }] },
      b: { run: () => [at('乙', 'A1')], needs: [{ basic: '対象年度' }] },
    });
    expect(notRun.map(({ why }) => why)).toEqual([
      '『取組実績』の表がないため、何かは点検していません。',
      '対象年度が分からないため、何かは点検していません。',
    ]);
  });

  it('tells people once what one cause leaves unchecked', () => {
    const unknown = run({
      a: { run: () => [], needs: [{ basic: '対象年度' }] },
      b: { run: () => [], needs: [{ basic: '都道府県名' }] },
    });
    expect(unknown.unchecked).toEqual(['対象年度と都道府県名が分からないため、何か、何かは点検していません。']);
    const absent = run({
      a: { run: () => [], needs: [{ table: '取組実績' }] },
      b: { run: () => [], needs: [{ table: '保険者' }] },
    });
    expect(absent.unchecked).toEqual(['『取組実績』『保険者』の表がないため、何か、何かは点検していません。']);
    const apart = run({
      a: { run: () => [], needs: [{ table: '取組実績' }] },
      b: { run: () => [], needs: [{ basic: '対象年度' }] },
    });
    expect(apart.unchecked).toHaveLength(2);
  });

  it('lowers to 参考 what a person has explained', () => {
    const { findings } = run({ a: { run: () => [{ ...at('乙', 'A1'), explained: '公表が遅い' }, at('乙', 'A2')] } });
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['info', '『乙』シート A1：1です。（「公表が遅い」と説明があるため、参考として示します。）'],
      ['warning', '『乙』シート A2：1です。'],
    ]);
  });

  it('takes a table without rows for missing', () => {
    const reading = emptyReading('乙');
    const place = { sheet: '乙', at: adr('A1') };
    const table = {
      table: '取組実績',
      shape: 'columns',
      sheet: '乙',
      area: area('A1:C1'),
      columns: [],
      leftAside: [],
    } as const;
    const { notRun } = run(
      { a: { run: () => [at('乙', 'A1')], needs: [{ table: '取組実績' }] } },
      { ...reading, tables: [table], observations: [{ kind: 'emptyTable', place, table: '取組実績' }] },
    );
    expect(notRun.map(({ why }) => why)).toEqual(['『取組実績』の表に行がないため、何かは点検していません。']);
  });

  it('leaves out what another rule tells better at the same cell', () => {
    const { findings } = run({
      a: { run: () => [at('乙', 'A1'), at('乙', 'A2')], yieldsTo: ['b'] },
      b: { run: () => [at('乙', 'A1'), at('甲', 'A2')] },
    });
    expect(findings.map(({ code, message }) => `${code} ${message.split('：')[0]}`)).toEqual([
      'b 『乙』シート A1',
      'a 『乙』シート A2',
      'b 『甲』シート A2',
    ]);
  });
});
