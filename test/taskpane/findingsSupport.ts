import type { Finding } from '../../src/domain/finding';
import { a1 } from '../../src/sheet/address';
import type { Desk } from '../../src/taskpane/desk/desk';
import { bookOf } from '../app/excel/bookOf';
import { book as written, indicators, texts } from '../checks/support/book';
import { openDesk } from './openDesk';

const ROW = '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 200 | R5 | ◎ | | |';

/** Two figures kept as text in different columns, a slip of the pen, an unreadable value. */
const BOOK = written({
  項目: texts({ background: '暮らしてくために学ぶ。' }),
  指標: indicators(
    ROW.replace('| 210 |', "| '210 |").replace('| 200 |', "| '200 |"),
    ROW.replace('通いの場', '教室').replace('| 210 |', '| 増えた |'),
  ),
});

export async function opened() {
  const book = bookOf(BOOK);
  return { book, ...(await openDesk(book)) };
}

export const findings = (desk: Desk): readonly Finding[] => desk.state().checked?.findings ?? [];

export const all = (desk: Desk): readonly string[] =>
  findings(desk).map(({ code, place }) => `${code} ${place ? `${place.sheet}!${a1(place.at)}` : ''}`);

export function found(desk: Desk, code: string): Finding {
  const finding = findings(desk).find((one) => one.code === code);
  if (!finding) throw new Error(`no ${code} among ${all(desk).join(', ')}`);
  return finding;
}

export const chosen = (desk: Desk): string | undefined => desk.findings.chosen()?.code;

export function selected({ selection }: ReturnType<typeof bookOf>): string {
  return selection ? `${selection.sheet.name}!${a1({ row: selection.area.top, column: selection.area.left })}` : '';
}
