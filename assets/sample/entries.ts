import type { TableKind } from '../../src/domain/reading';
import { definitionOf } from '../../src/domain/tables';
import type { Entry } from '../../src/lists/template/content';
import { shapeOf } from '../../src/lists/template/shape';
import type { FieldDefinition } from '../../src/domain/tables/definition';
import type { Tsv } from './tsv';

/** The field that a header of this table means, by its name, an alias or a stand-in. Throws RangeError for any other. */
export function fieldCalled(kind: TableKind, header: string): FieldDefinition {
  const found = definitionOf(kind).fields.find((field) =>
    [field.header, ...field.aliases, ...(field.standIns ?? [])].includes(header),
  );
  if (!found) throw new RangeError(`${kind}: ${header}`);
  return found;
}

/** One entry a row, by the headers of the file. Plain figures in columns of figures become numbers. */
export function plainEntries(kind: TableKind, { header, rows }: Tsv): readonly Entry[] {
  const fields = header.map((name) => fieldCalled(kind, name).field);
  return rows.map((row) => Object.fromEntries(fields.map((field, at) => [field, content(kind, field, row[at] ?? '')])));
}

function content(kind: TableKind, field: string, text: string): string | number | null {
  if (text === '') return null;
  const isFigure = shapeOf(kind, field).kind === 'figure' && /^\d+(\.\d+)?$/.test(text);
  return isFigure ? Number(text) : text;
}

/**
 * 保険者評価 from a table 保険者 × 取組: the header names the 項目 of each column, the first row its 取組, every other row
 * an insurer's ratings. `issues` gives 課題・理由 and 対応策 of a 取組 at a rating.
 */
export function ratingEntries(ratings: Tsv, issues: Tsv, fiscalYear: string): readonly Entry[] {
  const [activities = [], ...insurers] = ratings.rows;
  return insurers.flatMap(([insurer = '', ...given]) =>
    given.map((rating, at) => {
      const activity = activities[at + 1] ?? '';
      const [, , issue, measure] = issues.rows.find((row) => row[0] === activity && row[1] === rating) ?? [];
      const item = ratings.header[at + 1] ?? '';
      return {
        insurer,
        item,
        activity,
        rating: rating || null,
        issue: issue ?? null,
        measure: measure ?? null,
        fiscalYear,
      };
    }),
  );
}

/**
 * 給付適正化実施状況 from a table 保険者 × 「事業 年度」; a cell is 「実施状況」 or 「実施状況：理由区分」.
 * Sorted by year, then programme, as an office collects them.
 */
export function implementationEntries({ header, rows }: Tsv): readonly Entry[] {
  const columns = header.slice(1).map((name, at) => {
    const [programme = '', fiscalYear = ''] = name.split(' ');
    return { programme, fiscalYear, at: at + 1 };
  });
  const years = [...new Set(columns.map(({ fiscalYear }) => fiscalYear))];
  return years.flatMap((year) =>
    columns
      .filter(({ fiscalYear }) => fiscalYear === year)
      .flatMap(({ programme, fiscalYear, at }) =>
        rows.map((row) => {
          const [level = '', reason] = (row[at] ?? '').split('：');
          return { insurer: row[0] ?? '', fiscalYear, programme, level, reason: reason ?? null };
        }),
      ),
  );
}
