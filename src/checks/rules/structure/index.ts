import { rules } from '../../rule';
import { ambiguousValue } from './ambiguous-value';
import { duplicateHeader } from './duplicate-header';
import { emptyTable } from './empty-table';
import { errorCell } from './error-cell';
import { externalFormula } from './external-formula';
import { hiddenCells } from './hidden-cells';
import { missingColumn } from './missing-column';
import { missingIndicators } from './missing-indicators';
import { missingTable } from './missing-table';
import { nearHeader } from './near-header';
import { numberAsText } from './number-as-text';
import { requiredBlank } from './required-blank';
import { secondTable } from './second-table';
import { secondText } from './second-text';
import { uncalculatedFormula } from './uncalculated-formula';
import { unknownLabel } from './unknown-label';
import { unreadableValue } from './unreadable-value';
import { unusedTables } from './unused-tables';

/** How the workbook is built: tables, headers, cells. */
export const STRUCTURE_RULES = rules({
  'missing-table': missingTable,
  'missing-indicators': missingIndicators,
  'missing-column': missingColumn,
  'near-header': nearHeader,
  'duplicate-header': duplicateHeader,
  'empty-table': emptyTable,
  'unused-tables': unusedTables,
  'second-table': secondTable,
  'unknown-label': unknownLabel,
  'second-text': secondText,
  'unreadable-value': unreadableValue,
  'ambiguous-value': ambiguousValue,
  'number-as-text': numberAsText,
  'error-cell': errorCell,
  'uncalculated-formula': uncalculatedFormula,
  'external-formula': externalFormula,
  'hidden-cells': hiddenCells,
  'required-blank': requiredBlank,
});
