import { rules } from '../../rule';
import { codePrefecture } from './code-prefecture';
import { duplicateInsurer } from './duplicate-insurer';
import { duplicateRating } from './duplicate-rating';
import { insurerCode } from './insurer-code';
import { insurerCount } from './insurer-count';
import { ratingYear } from './rating-year';
import { insurerTotalInText } from './insurer-total-in-text';
import { unknownInsurer } from './unknown-insurer';
import { unratedInsurers } from './unrated-insurers';
import { duplicateCode } from './duplicate-code';
import { populationOdd } from './population-odd';

/** The insurers and what refers to them. */
export const INSURER_RULES = rules({
  'unknown-insurer': unknownInsurer,
  'duplicate-insurer': duplicateInsurer,
  'insurer-count': insurerCount,
  'insurer-total-in-text': insurerTotalInText,
  'insurer-code': insurerCode,
  'code-prefecture': codePrefecture,
  'unrated-insurers': unratedInsurers,
  'duplicate-rating': duplicateRating,
  'rating-year': ratingYear,
  'duplicate-code': duplicateCode,
  'population-odd': populationOdd,
});
