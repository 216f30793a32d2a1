export { graftSheets, type Grafted, type GraftOptions } from './graft';
