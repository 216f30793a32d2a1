import { expect, it } from 'vitest';
import { inFiscalYear, writePeriod } from '../../../src/domain/notation';
import { readPeriod } from '../../../src/domain/notation';

const said = (text: string, fiscalYear = 2023): string | null => {
  const read = readPeriod(text);
  const period = read.kind === 'withinYear' ? inFiscalYear(read.part, fiscalYear) : null;
  return period && writePeriod(period);
};

it.each([
  ['９月20日', '令和５年９月20日'],
  ['1月15日（月）', '令和６年１月15日'],
  ['12月', '令和５年12月'],
  ['３月', '令和６年３月'],
  ['４～９月', '令和５年４月～令和５年９月'],
  ['10月～３月', '令和５年10月～令和６年３月'],
  ['上半期', '令和５年４月～令和５年９月'],
  ['第４四半期', '令和６年１月～令和６年３月'],
  ['2月29日', '令和６年２月29日'],
])('%s of 令和５年度 is %s', (text, period) => {
  expect(said(text)).toBe(period);
});

it('a day that the year does not have is none', () => {
  expect(said('2月29日', 2022)).toBeNull();
});
