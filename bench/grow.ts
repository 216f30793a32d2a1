import type { Cell, Sheet } from '../src/sheet/sheet';

/**
 * The sample as it would be with `times` as many 項目, 指標 and 保険者: the sheets of items are repeated under other
 * names, the rows of every other table are repeated with the names in them renamed alike.
 *
 * @param what `items`: the 保険者 stay as many as they are
 */
export function grow(
  sheets: readonly Sheet[],
  times: number,
  what: 'items' | 'items and insurers' = 'items and insurers',
): readonly Sheet[] {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const names = new Set([...itemNames(sheets), ...(what === 'items' ? [] : insurerNames(sheets))]);
  const renamed = (cell: Cell | undefined, copy: number): Cell | undefined => {
    if (copy === 0 || cell === undefined || !names.has(cell.shown)) return cell;
    const name = `${cell.shown}その${copy + 1}`;
    return { ...cell, value: name, shown: name };
  };
  return sheets.flatMap((sheet): readonly Sheet[] => {
    if (isItem(sheet)) {
      return copies.map((copy) => ({
        ...sheet,
        name: copy === 0 ? sheet.name : `${sheet.name}の${copy + 1}`,
        rows: sheet.rows.map((row) => row.map((cell) => renamed(cell, copy))),
      }));
    }
    if (sheet.name === '基本情報') return [sheet];
    const body = sheet.rows.findIndex((row) => row.some((cell) => cell !== undefined && names.has(cell.shown)));
    if (body < 0) return [sheet];
    const filled = sheet.rows.slice(body).filter((row) => row.some((cell) => cell !== undefined && cell.shown !== ''));
    return [
      {
        ...sheet,
        merges: sheet.merges.filter(({ bottom }) => bottom < body),
        rows: [
          ...sheet.rows.slice(0, body),
          ...copies.flatMap((copy) => filled.map((row) => row.map((cell) => renamed(cell, copy)))),
        ],
      },
    ];
  });
}

function isItem({ rows }: Sheet): boolean {
  return rows.some((row) => row[0]?.shown === '項目名');
}

/** The sample with its first 項目 alone. */
export function firstItem(sheets: readonly Sheet[]): readonly Sheet[] {
  const [first, ...others] = sheets.filter(isItem);
  const gone = itemNames(others);
  return sheets
    .filter((sheet) => sheet === first || !isItem(sheet))
    .map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((row) => !row.some((cell) => cell !== undefined && gone.has(cell.shown))),
    }));
}

function itemNames(sheets: readonly Sheet[]): ReadonlySet<string> {
  return named(sheets.flatMap(({ rows }) => rows.filter((row) => row[0]?.shown === '項目名').map((row) => row[1])));
}

function insurerNames(sheets: readonly Sheet[]): ReadonlySet<string> {
  return named(sheets.filter(({ name }) => name === '保険者').flatMap(({ rows }) => rows.map((row) => row[1])));
}

/** What must differ between the copies. */
function named(cells: readonly (Cell | undefined)[]): ReadonlySet<string> {
  return new Set(cells.map((cell) => cell?.shown ?? '').filter((name) => name !== '' && name !== '保険者名'));
}
