export { readXlsxWorkbook } from './read/read';
export { writeXlsxWorkbook } from './write/write';
