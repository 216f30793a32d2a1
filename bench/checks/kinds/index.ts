import type { Kind } from '../kind';
import { DATES } from './dates';
import { DRIFT } from './drift';
import { EVALUATED } from './evaluated';
import { FIGURES } from './figures';
import { INDICATORS } from './indicators';
import { LAST_YEAR } from './lastYear';
import { MASTER } from './master';
import { NAMES } from './names';
import { PERIODS } from './periods';
import { PLANS } from './plan';
import { RATINGS_KINDS } from './ratings';
import { ROWS } from './rows';
import { SHARES } from './shares';
import { STRUCTURE } from './structure';
import { TEXTS } from './texts';
import { TIMES } from './times';
import { UNIT_KINDS } from './units';
import { VALUES } from './values';
import { WORDS } from './words';

/** Every kind of mistake that the bench plants. */
export const KINDS: readonly Kind[] = [
  ...STRUCTURE,
  ...VALUES,
  ...ROWS,
  ...NAMES,
  ...MASTER,
  ...TIMES,
  ...PERIODS,
  ...EVALUATED,
  ...DATES,
  ...FIGURES,
  ...SHARES,
  ...INDICATORS,
  ...UNIT_KINDS,
  ...RATINGS_KINDS,
  ...WORDS,
  ...TEXTS,
  ...DRIFT,
  ...LAST_YEAR,
  ...PLANS,
];
