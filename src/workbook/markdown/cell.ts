import type { Cell, DateSystem } from '../../sheet/sheet';

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;
const FORMULA = /^=(.*?) → (.*)$/;
const FORMATTED = /^(\S+) \{([^{}]+)\} (.+)$/;
const MERGED = new Set(['<', '^']);

/** Reads one cell of the notation described at readMarkdown; undefined where nothing stands. */
export function parseCell(written: string, dates: DateSystem): Cell | undefined {
  if (written === '' || MERGED.has(written)) return undefined;
  if (written.startsWith('=')) return formula(written, dates);
  if (written.startsWith("'")) return text(written.slice(1));
  return formatted(written, dates) ?? number(written, dates) ?? word(written) ?? text(written);
}

function formula(written: string, dates: DateSystem): Cell {
  const [, code, result] = FORMULA.exec(written) ?? [];
  if (code === undefined || result === undefined)
    throw new RangeError(`a formula needs its value, "=A1+B1 → 3" or "→ ?": ${written}`);
  if (result === '?') return { value: null, shown: '', format: 'General', formula: code, uncalculated: true };
  return { ...(parseCell(result, dates) ?? text('')), formula: code };
}

/** `0.174 {0.0%} 17.4%`: value, number format, shown text. */
function formatted(written: string, dates: DateSystem): Cell | undefined {
  const [, value = '', format, shown] = FORMATTED.exec(written) ?? [];
  const cell = format === undefined ? undefined : number(value, dates);
  return cell === undefined || format === undefined || shown === undefined ? undefined : { ...cell, format, shown };
}

function number(written: string, dates: DateSystem): Cell | undefined {
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(written)) return { value: Number(written), shown: written, format: 'General' };
  if (/^-?[1-9]\d{0,2}(,\d{3})+$/.test(written))
    return { value: Number(written.replaceAll(',', '')), shown: written, format: '#,##0' };
  return percentage(written) ?? date(written, dates);
}

function percentage(written: string): Cell | undefined {
  const [, whole, places = ''] = /^(-?\d+)(?:\.(\d+))?%$/.exec(written) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole}.${places || '0'}e-2`);
  return { value, shown: written, format: places === '' ? '0%' : `0.${places.replace(/\d/g, '0')}%` };
}

/** `@2024-03-31`. Serial numbers of days after 28 February 1900 only. */
function date(written: string, dates: DateSystem): Cell | undefined {
  const [, year, month, day] = /^@(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (year === undefined) return undefined;
  const epoch = dates === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const value = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - epoch) / 86_400_000;
  return { value, shown: `${year}/${Number(month)}/${Number(day)}`, format: 'yyyy/m/d' };
}

function word(written: string): Cell | undefined {
  if (written === 'TRUE' || written === 'FALSE')
    return { value: written === 'TRUE', shown: written, format: 'General' };
  if (ERROR.test(written)) return { value: { error: written }, shown: written, format: 'General' };
  return undefined;
}

function text(written: string): Cell {
  const value = written.replaceAll('<br>', '\n');
  return { value, shown: value, format: 'General' };
}
