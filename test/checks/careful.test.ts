import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, texts } from './support/book';
import { BACKGROUNDS, EVALUATIONS } from './support/careful';
import { BOOKS } from './support/carefulBooks';

const findingsIn = (markdown: string): readonly string[] =>
  check(readWorkbook(readMarkdown(markdown))).findings.map(({ code, message }) => `${code} ${message}`);

describe('sentences of careful offices (架空) that are no mistake', () => {
  it.each(BACKGROUNDS)('%s', (background) => {
    expect(findingsIn(book({ 項目: texts({ background }) }))).toEqual([]);
  });

  it.each(EVALUATIONS)('%s', (evaluation) => {
    expect(findingsIn(book({ 項目: texts({ evaluation }) }))).toEqual([]);
  });
});

describe('tables of careful offices (架空) that are no mistake', () => {
  it('takes calendar years beside fiscal years, and counts a year, for what they are', () => {
    expect(findingsIn(BOOKS.calendarYears)).toEqual([]);
  });

  it('knows members of a union and sorts of municipalities among those an event was for', () => {
    expect(findingsIn(BOOKS.unionMembers)).toEqual([]);
  });

  it('lets 項目対応 lead an insurer’s own name to an item', () => {
    expect(findingsIn(BOOKS.mappedItems)).toEqual([]);
  });

  it('adds up no rates', () => {
    expect(findingsIn(BOOKS.rates)).toEqual([]);
  });

  it('compares the text with the events of the year only', () => {
    expect(findingsIn(BOOKS.eventsOfTheYear)).toEqual([]);
  });

  it('takes averages, changes and last year’s counts in brackets for no counts of the year', () => {
    expect(findingsIn(BOOKS.changesOfTheYear)).toEqual([]);
  });

  it('ends what is said of an event at the next point, and takes the figures of its days for parts', () => {
    expect(findingsIn(BOOKS.pointsOfTheYear)).toEqual([]);
  });

  it('knows of no whole for municipalities where a union is an insurer', () => {
    expect(findingsIn(BOOKS.municipalitiesBesideUnion)).toEqual([]);
  });

  it('reads the note below a table that says why a value is late', () => {
    const { findings } = check(readWorkbook(readMarkdown(BOOKS.noteBelow)));
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['info stale-latest']);
  });

  it('takes values that are explained as late for 参考', () => {
    const { findings } = check(readWorkbook(readMarkdown(BOOKS.lateValue)));
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'info missing-figure',
      'info missing-figure',
    ]);
  });

  it('knows a cover that names the meeting of the next year', () => {
    expect(findingsIn(BOOKS.nextMeeting)).toEqual([]);
  });
});
