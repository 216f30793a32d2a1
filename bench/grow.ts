import type { Cell, Sheet } from '../src/sheet/sheet';

/**
 * The sample as it would be with `times` as many 項目, 指標 and 保険者: the sheets of items are repeated under other
 * names, the rows of every other table are repeated with the names in them renamed alike.
 */
export function grow(sheets: readonly Sheet[], times: number): readonly Sheet[] {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const names = namesIn(sheets);
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

/** The names of items and insurers: what must differ between the copies. */
function namesIn(sheets: readonly Sheet[]): ReadonlySet<string> {
  const items = sheets.flatMap(({ rows }) =>
    rows.filter((row) => row[0]?.shown === '項目名').map((row) => row[1]?.shown ?? ''),
  );
  const insurers = sheets
    .filter(({ name }) => name === '保険者')
    .flatMap(({ rows }) => rows.map((row) => row[1]?.shown ?? ''));
  return new Set([...items, ...insurers].filter((name) => name !== '' && name !== '保険者名'));
}
