import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { RULES } from '../../src/checks/registry';
import { readWorkbook } from '../../src/input';
import { a1 } from '../../src/sheet/address';
import { readMarkdown } from '../../src/workbook/markdown';
import { EXAMPLES } from './examples';

const checked = (markdown: string) => check(readWorkbook(readMarkdown(markdown)));

it('has a rule for every example and an example for every rule', () => {
  expect(Object.keys(EXAMPLES).toSorted()).toEqual(Object.keys(RULES).toSorted());
});

it('keeps each rule in a file of its name, and names nothing else like a rule', async () => {
  const files = (await readdir('src/checks/rules', { recursive: true })).map((path) => basename(path, '.ts'));
  expect(Object.keys(RULES).filter((code) => !files.includes(code))).toEqual([]);
  expect(files.filter((name) => name.includes('-') && !Object.keys(RULES).includes(name))).toEqual([]);
});

describe.each(Object.values(RULES))('$code', ({ code, severity, reason, source }) => {
  const { found, at, says, near } = EXAMPLES[code];

  it('is found where its example breaks the rule, in the words of the catalogue', () => {
    const own = checked(found).findings.filter((finding) => finding.code === code);
    expect(own.map(({ place }) => place && `${place.sheet}!${a1(place.at)}`)).toEqual([at]);
    const message = own[0]?.message ?? '';
    expect(message).toContain(says);
    expect(message).toMatch(at === null ? /^ブック全体：/ : /^『.+』シート [A-Z]+\d+：/);
    expect(message).toMatch(/。(（.+）)?$/);
    expect(message).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    expect(own[0]?.severity).toBe(severity);
  });

  it('is run at a near miss, and silent', () => {
    const { findings, notRun } = checked(near);
    expect(findings.filter((finding) => finding.code === code)).toEqual([]);
    expect(notRun.filter((rule) => rule.code === code)).toEqual([]);
  });

  it('says why it matters and what it rests on', () => {
    expect(reason).toMatch(/^[^\n]+。$/);
    expect(source).toMatch(/^[^\n。]+$/);
  });
});
