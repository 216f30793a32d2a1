import { Decimal } from 'decimal.js';
import type { Field } from '../../../src/domain/field';
import type { Reading } from '../../../src/domain/reading';
import type { Sheet } from '../../../src/sheet/sheet';

const absent = <T>(): Field<T> => ({
  value: null,
  written: '',
  place: { sheet: '', at: { row: 0, column: 0 } },
  present: false,
});

const sheet = (name: string): Sheet => ({
  name,
  visibility: 'visible',
  rows: [],
  merges: [],
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  dates: '1900',
});

/** A reading of blank sheets without any table. */
export function emptyReading(...names: readonly string[]): Reading {
  return {
    report: {
      basics: {
        prefecture: absent(),
        fiscalYear: absent(),
        method: absent(),
        thresholds: { excellent: new Decimal(80), good: new Decimal(60), fair: new Decimal(30) },
        thresholdFields: { excellent: absent(), good: absent(), fair: absent() },
        insurerCount: absent(),
        edition: absent(),
        draftMark: absent(),
        department: absent(),
        planPeriod: absent(),
        updatedOn: absent(),
        submittedOn: absent(),
        pageNumber: absent(),
        publishedNames: absent(),
      },
      items: [],
      indicators: [],
      insurers: [],
      insurerRatings: [],
      implementations: [],
      activities: [],
      grantScores: [],
      planned: [],
      settings: [],
    },
    from: 'input',
    tables: [],
    otherForms: [],
    unread: [],
    observations: [],
    sheets: names.map(sheet),
  };
}
