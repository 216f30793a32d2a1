export { readXlsxWorkbook } from './read/read';
export { columnWidth } from './write/width';
export { writeXlsxWorkbook } from './write/write';
