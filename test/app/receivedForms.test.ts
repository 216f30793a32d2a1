import { describe, expect, it } from 'vitest';
import { check } from '../../src/app/check';
import { generate } from '../../src/app/generate';
import { SECTIONS, type Report } from '../../src/domain/report';
import { readWorkbook } from '../../src/input';
import { isFormSheet } from '../../src/sheet/own';
import type { Sheet } from '../../src/sheet/sheet';
import { readXlsxWorkbook, writeXlsxWorkbook } from '../../src/workbook/xlsx';
import { checkedSample, sample, takesAll, type Sample } from './support';

/** The forms of a sample as a bureau receives them. */
async function received(name: Sample): Promise<readonly Sheet[]> {
  const target = takesAll();
  await generate(sample(name), target, { onlyForms: true, allowErrors: true });
  return readXlsxWorkbook(await writeXlsxWorkbook(target.drawings), 'forms.xlsx');
}

/** Letters alone: a paragraph parted over rows of the form is one text again. */
const letters = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');

const saidOfItems = ({ items }: Report) =>
  items.map((item) => ({
    name: letters([item.name.value ?? '']),
    sections: SECTIONS.map((section) => letters(item.sections[section].paragraphs.map(({ text }) => text))),
  }));

const saidOfIndicators = ({ indicators }: Report) =>
  indicators.map(({ item, name, baseline, latest, target }) =>
    [item, name, baseline.value, baseline.period, latest.value, latest.period, target.value].map(({ written }) =>
      written.replace(/\s/g, ''),
    ),
  );

/** The form prints the unit behind the name where the figures do not bear it. */
const nameOf = ([, name = '']: readonly string[]): string => name.replace(/（％）$/, '');

describe.each(['gunma-r5', 'tochigi-r6'] as const)('the forms of %s as they were received', (name) => {
  it('are read as what they were made from', async () => {
    const [sheets, { reading }] = [await received(name), await checkedSample(name)];
    const { report, from, unread } = readWorkbook(sheets);
    const original = reading.report;
    expect(from).toBe('forms');
    expect(unread).toEqual([]);
    expect(report.basics.prefecture.value).toBe(original.basics.prefecture.value);
    expect(report.basics.fiscalYear.value).toBe(original.basics.fiscalYear.value);
    expect(saidOfItems(report).map((one) => one.name)).toEqual(saidOfItems(original).map((one) => one.name));
    expect(report.indicators).toHaveLength(original.indicators.length);
    expect(saidOfIndicators(report).map(nameOf)).toEqual(saidOfIndicators(original).map(nameOf));
  });

  it('are checked, and made into nothing', async () => {
    const sheets = await received(name);
    const source = { read: () => Promise.resolve(sheets) };
    const { findings } = await check(source);
    expect(findings.map(({ code }) => code)).not.toContain('method-not-chosen');
    expect(findings.every(({ place }) => place === null || isFormSheet(place.sheet))).toBe(true);
    const target = takesAll();
    await expect(generate(source, target, { onlyForms: true, allowErrors: true })).rejects.toThrow(
      'このブックにあるのは、できあがった別紙２だけです。',
    );
    expect(target.drawings).toEqual([]);
  });

  it('beside input tables are no input', async () => {
    const own = await sample(name).read();
    const { report, from } = readWorkbook([...own, ...(await received(name))]);
    expect(from).toBe('input');
    expect(report).toEqual(readWorkbook(own).report);
  });
});

it('every text and figure of the Gunma forms is that of the input', async () => {
  const [{ report }, { reading }] = [readWorkbook(await received('gunma-r5')), await checkedSample('gunma-r5')];
  expect(saidOfItems(report)).toEqual(saidOfItems(reading.report));
  expect(saidOfIndicators(report)).toEqual(saidOfIndicators(reading.report));
});
