import type { Place } from '../../domain/field';
import type { FormUse, OtherForm } from '../../domain/otherForms';
import type { TableRead } from '../../domain/reading';
import type { Area } from '../../sheet/address';
import type { UnderstoodTable } from './index';
import { formsTitle } from './words';

/** Forms beside the input that are of one year and used alike. */
export interface UnderstoodForms {
  readonly use: FormUse;
  /** 「昨年度（令和４年度）の別紙２として読みました（5項目）」. */
  readonly title: string;
  readonly forms: readonly UnderstoodForm[];
}

/** One of them as it was understood. */
export interface UnderstoodForm {
  readonly item: string;
  readonly sheet: string;
  readonly area: Area;
  /** Where the year is named; undefined where none is. */
  readonly year: Place | undefined;
  /** Sections in which a text stands. */
  readonly texts: number;
  readonly indicators: number;
  /** The labels, and the tables inside. */
  readonly tables: readonly UnderstoodTable[];
}

const ORDER: readonly FormUse[] = ['lastYear', 'undecided', 'older', 'later', 'otherPrefecture'];

/** @param evaluated the fiscal year of the report */
export function understoodForms(
  forms: readonly OtherForm[],
  evaluated: number | null,
  understood: (table: TableRead) => UnderstoodTable,
): readonly UnderstoodForms[] {
  const groups = new Map<string, OtherForm[]>();
  for (const form of forms) {
    const key = [form.use, form.year.value, form.use === 'otherPrefecture' ? form.prefecture.value : ''].join('|');
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return [...groups.values()]
    .flatMap((all) => {
      const [first] = all;
      return first ? [{ use: first.use, title: titleOf(first, all.length, evaluated), forms: all.map(formOf) }] : [];
    })
    .toSorted((a, b) => ORDER.indexOf(a.use) - ORDER.indexOf(b.use));

  function formOf({ item, sheet, area, year, indicators, tables }: OtherForm): UnderstoodForm {
    const texts = Object.values(item.sections).filter(({ paragraphs }) => paragraphs.length > 0).length;
    return {
      item: item.name.written,
      sheet,
      area,
      year: year.value === null ? undefined : year.place,
      texts,
      indicators: indicators.length,
      tables: tables.map(understood),
    };
  }
}

function titleOf({ use, year, prefecture }: OtherForm, count: number, evaluated: number | null): string {
  return formsTitle({ use, year: year.value, prefecture: prefecture.value, count, evaluated });
}
