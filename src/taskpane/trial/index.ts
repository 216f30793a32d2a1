import { batches } from './batches';
import { editing } from './editing';
import { hiddenNames } from './hiddenNames';
import { afterwards, interruption } from './interruption';
import { looks } from './looks';
import { newWorkbook } from './newWorkbook';
import { cellMode, changes, protection } from './person';
import type { Probe } from './probe';
import { reading } from './reading';
import { sheetNames } from './sheetNames';
import { takingOver } from './takingOver';
import { texts } from './texts';
import { writing } from './writing';

/** The probes in the order of the manual test (docs/real-excel.md), from 1 on. */
export const probes: readonly Probe[] = [
  texts,
  reading,
  sheetNames,
  hiddenNames,
  looks,
  takingOver,
  batches,
  editing,
  writing,
  changes,
  cellMode,
  protection,
  interruption,
  afterwards,
  newWorkbook,
];
