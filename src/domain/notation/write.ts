import type { Period, Quantity } from './types';

/** A figure as it is plainly written: "486～533か所", "10%未満". */
export function writeQuantity({ low, high, unit, bound }: Quantity): string {
  const bounds = { exact: '', below: '未満', atMost: '以下', atLeast: '以上', above: '超' };
  const figure = low.eq(high) ? low.toFixed() : `${low.toFixed()}～${high.toFixed()}`;
  return `${figure}${unit ?? ''}${bounds[bound]}`;
}

/** 2023 → 令和５年度. */
export function writeFiscalYear(year: number): string {
  return `令和${(year - 2018)
    .toString()
    .normalize('NFKC')
    .replace(/^1$/, '元')
    .replace(/^\d$/, (d) => String.fromCharCode(0xff10 + Number(d)))}年度`;
}

/** A period as official documents write it. */
export function writePeriod(period: Period): string {
  return 'year' in period ? writeFiscalYear(period.year) : '';
}
