export { editCells, type EditedFile } from './cells/edit';
export { graftSheets, type Grafted, type GraftOptions } from './graft';
