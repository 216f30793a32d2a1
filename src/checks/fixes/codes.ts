import { isValidMunicipalityCode, readPrefecture, withCheckDigit } from '../../domain/insurer';
import type { Fixer } from './fixer';
import { rewritten, typedCell } from './cell';

const TEXT = '@';

/**
 * A 市町村コード that is complete but for signs between the digits, its leading zero or its check digit → six digits
 * kept as text; only where one of these readings alone is a code of the prefecture.
 */
export const sixDigits: Fixer<unknown> = (spot, reading) => {
  const found = typedCell(spot, reading);
  const own = readPrefecture(reading.report.basics.prefecture.value ?? '')?.code.slice(0, 2);
  const signs = spot.value.normalize('NFKC').replace(/[\s.-]/g, '');
  if (!found || own === undefined || !/^\d{5,6}$/.test(signs)) return null;
  const candidates = signs.length === 6 ? [signs] : [`0${signs}`, withCheckDigit(signs)];
  const codes = candidates.filter((code) => code.startsWith(own) && isValidMunicipalityCode(code));
  const [code, another] = codes;
  return code !== undefined && another === undefined ? rewritten(found, code, TEXT) : null;
};
