import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import type { Cases } from './cases/cases';
import { FIGURE_CASES } from './cases/figures';
import { INDICATOR_CASES } from './cases/indicators';
import { INSURER_CASES } from './cases/insurers';
import { LAST_YEAR_CASES } from './cases/lastYear';
import { OTHER_CASES } from './cases/others';
import { RATING_CASES } from './cases/ratings';
import { TEXT_CASES } from './cases/text';
import { TIME_CASES } from './cases/time';

const ALL: readonly (readonly [code: string, cases: Cases])[] = [
  FIGURE_CASES,
  INDICATOR_CASES,
  INSURER_CASES,
  LAST_YEAR_CASES,
  OTHER_CASES,
  RATING_CASES,
  TEXT_CASES,
  TIME_CASES,
].flatMap((cases) => Object.entries<Cases>(cases));

const checked = (markdown: string) => check(readWorkbook(readMarkdown(markdown)));

describe.each(ALL)('%s', (code, { found = {}, near = {} }) => {
  it.each(Object.entries(found))('finds: %s', (_, [markdown, says]) => {
    const own = checked(markdown).findings.filter((finding) => finding.code === code);
    expect(own.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
  });

  it.each(Object.entries(near))('is run, and silent: %s', (_, markdown) => {
    const { findings, notRun } = checked(markdown);
    expect(findings.filter((finding) => finding.code === code)).toEqual([]);
    expect(notRun.filter((rule) => rule.code === code)).toEqual([]);
  });
});
