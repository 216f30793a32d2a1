export { editCells, type EditedFile } from './cells/edit';
export { ENDINGS, hasMacros, type Ending } from './ending';
export { graftOrNew, type GraftedOrNew } from './orNew';
export { graftSheets, type Grafted, type GraftOptions } from './graft';
