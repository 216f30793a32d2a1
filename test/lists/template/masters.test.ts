import { describe, expect, it } from 'vitest';
import { masterOf } from '../../../src/lists/template/masters';

/** 団体コード: weights 6, 5, 4, 3, 2 on the first five digits, 11 − (sum mod 11), last digit. */
function checkDigit(code: string): string {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * Number(code[at]), 0);
  return String(11 - (sum % 11)).slice(-1);
}

describe('the master of 群馬県', () => {
  const insurers = masterOf('群馬県')?.insurers ?? [];

  it('has 35 insurers with codes of their own, ten areas, in the order of their codes', () => {
    expect(insurers).toHaveLength(35);
    expect(new Set(insurers.map(({ code }) => code)).size).toBe(35);
    expect(new Set(insurers.map(({ name }) => name)).size).toBe(35);
    expect(new Set(insurers.map(({ area }) => area)).size).toBe(10);
    expect(insurers.map(({ code }) => code)).toEqual(insurers.map(({ code }) => code).sort());
  });

  it.each(insurers)('$code $name has the right check digit and lies in the prefecture', ({ code }) => {
    expect(code).toMatch(/^10\d{4}$/);
    expect(code.slice(-1)).toBe(checkDigit(code));
  });

  it('knows the check digit of codes stated elsewhere', () => {
    expect(checkDigit('100005')).toBe('5');
    expect(insurers.find(({ name }) => name === '前橋市')?.code).toBe('102016');
  });
});

it('has no master for other names, not even those every object knows', () => {
  expect(masterOf('長野県')).toBeUndefined();
  expect(masterOf('constructor')).toBeUndefined();
  expect(masterOf(null)).toBeUndefined();
});
