export { editCells, graftSheets, type EditedFile, type Grafted, type GraftOptions } from './graft/index';
export { readXlsxWorkbook } from './read/read';
export { writeXlsxWorkbook } from './write/write';
