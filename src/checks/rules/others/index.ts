import { rules } from '../../rule';
import { countLeftOut } from './count-left-out';
import { insurerInRows } from './insurer-in-rows';

/** Tables that the forms are not made from. */
export const OTHER_TABLE_RULES = rules({ 'count-left-out': countLeftOut, 'insurer-in-rows': insurerInRows });
