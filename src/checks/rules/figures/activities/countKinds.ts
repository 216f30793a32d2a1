import type { Place } from '../../../../domain/field';
import type { Reading } from '../../../../domain/reading';
import type { Activity } from '../../../../domain/report';
import { cellAt } from '../../../../sheet/sheet';
import { oncePer } from '../../../memo';

/** 実数: each person once; 延べ: each time they came. */
export type CountKind = '実数' | '延べ';

/** What 取組実績 says of how the participants of a row are counted, with its cell. */
export interface CountedAs {
  readonly kind: CountKind;
  readonly place: Place;
  readonly written: string;
}

/** How the participants of each row are counted, where the table has a column that says so. Read once for all rules. */
export const countKindsOf: (reading: Reading) => ReadonlyMap<Activity, CountedAs> = oncePer(
  ({ report, tables, sheets }) => {
    const columns = new Map(
      tables.flatMap(({ table, sheet, columns: all }) => {
        const column = table === '取組実績' ? all.find(({ field }) => field === 'countType') : undefined;
        return column ? [[sheet, column.place.at.column] as const] : [];
      }),
    );
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const kinds = new Map<Activity, CountedAs>();
    for (const activity of report.activities) {
      const { sheet: name, at } = activity.name.place;
      const [column, sheet] = [columns.get(name), byName.get(name)];
      if (column === undefined || !sheet) continue;
      const place = { sheet: name, at: { row: at.row, column } };
      const written = cellAt(sheet, place.at)?.shown ?? '';
      const kind = kindOf(written);
      if (kind) kinds.set(activity, { kind, place, written });
    }
    return kinds;
  },
);

const kindOf = (written: string): CountKind | null =>
  /^\s*実/.test(written) ? '実数' : /^\s*[延のべ]/.test(written) ? '延べ' : null;
