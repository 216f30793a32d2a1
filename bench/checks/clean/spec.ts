import type { DateStyle } from './times';

/** What tells one clean workbook from another. */
export interface Spec {
  readonly name: string;
  readonly seed: number;
  readonly prefecture: string;
  /** The fiscal year evaluated. */
  readonly year: number;
  readonly insurers: number;
  readonly items: number;
  readonly method: '進捗率' | '達成率';
  readonly thresholds: readonly [number, number, number];
  /** One row an item, or a sheet an item. */
  readonly itemSheets: 'rows' | 'upright';
  readonly ratingTable: 'rows' | 'matrix';
  /** Headers by their other names, columns in another order. */
  readonly aliases: boolean;
  /** A title with the year above the tables. */
  readonly titles: boolean;
  readonly dates: DateStyle;
  /** Figures of indicators are texts with their units. */
  readonly units: boolean;
  /** The first indicator of each item is a range. */
  readonly ranges: boolean;
  /** Last year's forms stand beside this year's tables. */
  readonly lastYear?: true;
  /** Tables of the plan, and a list of offices, stand beside this year's tables. */
  readonly plan?: true;
}

/** Workbooks of offices that do not exist (架空). */
export const SPECS: readonly Spec[] = [
  {
    name: '富山県 R6',
    seed: 11,
    prefecture: '富山県',
    year: 2024,
    insurers: 5,
    items: 3,
    method: '達成率',
    thresholds: [100, 90, 75],
    itemSheets: 'rows',
    ratingTable: 'matrix',
    aliases: false,
    titles: true,
    dates: 'short',
    units: false,
    ranges: false,
  },
  {
    name: '岡山県 R5',
    seed: 22,
    prefecture: '岡山県',
    year: 2023,
    insurers: 12,
    items: 4,
    method: '進捗率',
    thresholds: [80, 60, 30],
    itemSheets: 'upright',
    ratingTable: 'rows',
    aliases: false,
    titles: true,
    dates: 'long',
    units: true,
    ranges: true,
  },
  {
    name: '青森県 R4',
    seed: 33,
    prefecture: '青森県',
    year: 2022,
    insurers: 40,
    items: 5,
    method: '進捗率',
    thresholds: [90, 70, 40],
    itemSheets: 'rows',
    ratingTable: 'matrix',
    aliases: true,
    titles: false,
    dates: 'excel',
    units: false,
    ranges: false,
  },
  {
    name: '宮崎県 R7',
    seed: 44,
    prefecture: '宮崎県',
    year: 2025,
    insurers: 23,
    items: 4,
    method: '達成率',
    thresholds: [100, 85, 70],
    itemSheets: 'upright',
    ratingTable: 'rows',
    aliases: true,
    titles: true,
    dates: 'short',
    units: true,
    ranges: false,
    plan: true,
  },
  {
    name: '兵庫県 R7',
    seed: 55,
    prefecture: '兵庫県',
    year: 2025,
    insurers: 9,
    items: 3,
    method: '進捗率',
    thresholds: [80, 60, 30],
    itemSheets: 'rows',
    ratingTable: 'rows',
    aliases: false,
    titles: true,
    dates: 'short',
    units: true,
    ranges: false,
    lastYear: true,
  },
];
