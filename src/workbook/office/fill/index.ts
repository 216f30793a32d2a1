export { fillChoices, fillChoiceSheet } from './choices';
export { applyLayout, layoutOf, type Layout } from './layout';
export { readLayout, type Asked } from './readLayout';
export { fillSheet } from './sheet';
export { takeOver } from './takeOver';
