import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/field';
import type { Finding } from '../../src/domain/finding';
import { bySameCause } from '../../src/domain/sameCause';

const at = (row: number, column = 0, sheet = '指標'): Place => ({ sheet, at: { row, column } });
const finding = (code: string, place: Place | null, more: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'warning',
  place,
  value: code,
  message: code,
  ...more,
});
const shown = (findings: readonly Finding[]): readonly string[] =>
  bySameCause(findings).map(({ head, others }) => [head, ...others].map(({ code }) => code).join('+'));

describe('findings of one cause', () => {
  it('join what stands at a cell with what rests on it, the one at the cell first', () => {
    const text = finding('text', at(3, 0, '項目'), { restsOn: [at(5, 4)] });
    const target = finding('target', at(5, 4));
    expect(shown([text, target, finding('other', at(7))])).toEqual(['target+text', 'other']);
  });

  it('join two that rest on one cell, the graver or the one in its row first', () => {
    const text = finding('text', at(3, 0, '項目'), { restsOn: [at(5, 4)] });
    const rating = finding('rating', at(5, 9), { restsOn: [at(5, 3), at(5, 4)] });
    expect(shown([text, rating])).toEqual(['rating+text']);
    expect(shown([{ ...text, severity: 'error' }, rating])).toEqual(['text+rating']);
  });

  it('leave alone what only has a cell in common that bears on many rows', () => {
    const [one, other] = [finding('one', at(5), { under: [at(1)] }), finding('other', at(6), { under: [at(1)] })];
    expect(shown([one, other])).toEqual(['one', 'other']);
    expect(shown([finding('year', at(1)), one, other])).toEqual(['year+one+other']);
    expect(shown([finding('year', at(1), { severity: 'info' }), one, other])).toEqual(['year', 'one', 'other']);
  });

  it('take the cell that explains most', () => {
    const rating = finding('rating', at(5, 9), { restsOn: [at(5, 3), at(5, 4)] });
    const text = finding('text', at(3, 0, '項目'), { restsOn: [at(5, 4)] });
    const more = finding('more', at(4, 0, '項目'), { restsOn: [at(5, 4)] });
    expect(shown([finding('baseline', at(5, 3)), rating, text, more])).toEqual(['baseline', 'rating+text+more']);
  });

  it('join what quotes the same words of one cell', () => {
    const here = at(3, 0, '項目');
    const figure = finding('figure', here, { value: '29団体' });
    const words = finding('words', here, { value: '86団体から29団体へ増加' });
    const bracket = finding('bracket', here, { value: '（２か所' });
    expect(shown([figure, bracket, words])).toEqual(['figure+words', 'bracket']);
    expect(shown([figure, { ...words, severity: 'info' }])).toEqual(['figure', 'words']);
    expect(shown([figure, finding('words', at(4, 0, '項目'), { value: '29団体' })])).toEqual(['figure', 'words']);
  });

  it('let what was accepted, or explains itself, stand alone', () => {
    const rating = finding('rating', at(5, 9), { restsOn: [at(5, 4)] });
    const accepted = finding('accepted', at(5, 4), { accepted: { reason: '確認した', at: at(9, 1) } });
    const explained = finding('explained', at(5, 4), { isExplained: true });
    expect(shown([accepted, explained, rating])).toEqual(['accepted', 'explained', 'rating']);
  });

  it('show each finding once, whatever rests on what', () => {
    const cell = fc.record({ row: fc.nat(3), column: fc.nat(3) }).map(({ row, column }) => at(row, column));
    const any = fc.record({
      place: fc.option(cell),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      restsOn: fc.array(cell, { maxLength: 3 }),
      under: fc.array(cell, { maxLength: 3 }),
      value: fc.constantFrom('', '1', '12'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (all) => {
        const findings = all.map(({ place, ...more }, index) => finding(String(index), place, more));
        const groups = bySameCause(findings);
        const members = groups.flatMap(({ head, others }) => [head, ...others]);
        expect(new Set(members)).toEqual(new Set(findings));
        expect(members).toHaveLength(findings.length);
        expect(groups.every(({ others, on }) => others.length > 0 === (on !== null))).toBe(true);
        const heads = groups.map(({ head }) => findings.indexOf(head));
        expect(heads).toEqual(heads.toSorted((a, b) => a - b));
      }),
    );
  });
});
