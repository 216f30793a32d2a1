import { rules } from '../../rule';
import { duplicateItem } from './duplicate-item';
import { itemNameBlank } from './item-name-blank';
import { itemNumber } from './item-number';
import { unknownItem } from './unknown-item';

/** The items and what refers to them. */
export const ITEM_RULES = rules({
  'duplicate-item': duplicateItem,
  'item-name-blank': itemNameBlank,
  'item-number': itemNumber,
  'unknown-item': unknownItem,
});
