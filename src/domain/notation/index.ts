export * from './types';
export { readCellPeriod, readCellValue } from './cell';
export { figuresIn, periodsIn, readCounts, type FigureOptions } from './counts';
export { fiscalYearOf, type FiscalYears } from './calendar';
export { readFiscalYear, readPeriod } from './period';
export { canonicalUnit, unitsAgree } from './units';
export { readValue } from './value';
export {
  isRepeat,
  RATINGS,
  ratingWord,
  readDirection,
  readEdition,
  readLevel,
  readMethod,
  readRating,
  readYesNo,
} from './words';
export { writeQuantity } from './writeQuantity';
export { writeFiscalYear, writePeriod } from './writePeriod';
