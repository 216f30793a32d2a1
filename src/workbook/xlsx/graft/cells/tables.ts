import { a1, type Area } from '../../../../sheet/address';
import { parseArea } from '../../read/reference';
import { relationshipsOf } from '../../read/relationships';
import { spliced, withAttribute } from '../../xml/splice';
import { encodeUnits } from '../../xml/text';
import { attribute, child, parseXml, type XmlElement } from '../../xml/tree';
import type { OpenBook } from '../open';
import { refusals } from '../refusals';
import { isContentChanged, type CellChange } from './sheetEdit';

/**
 * Gives a table's columns the names that its header cells get: Excel repairs a workbook where the two differ. Throws
 * Refusal where a header would not be a name, formulas name the table's columns, or a total would be overwritten.
 */
export function renameColumns(open: OpenBook, sheet: string, path: string, changes: readonly CellChange[]): void {
  const changed = changes.filter(isContentChanged);
  for (const link of relationshipsOf(open.draft, path).values()) {
    if (link.type === 'table') new TableEdit(open, sheet, link.path).rename(changed);
  }
}

class TableEdit {
  private readonly xml: string;
  private readonly root: XmlElement;
  private readonly area: Area | undefined;

  constructor(
    private readonly open: OpenBook,
    private readonly sheet: string,
    private readonly path: string,
  ) {
    this.xml = open.draft.need(path);
    this.root = parseXml(this.xml);
    this.area = parseArea(attribute(this.root, 'ref') ?? '');
  }

  rename(changes: readonly CellChange[]): void {
    const { area, root, open } = this;
    if (!area) return;
    const across = changes.filter(({ at }) => at.column >= area.left && at.column <= area.right);
    const totals = area.bottom - Number(attribute(root, 'totalsRowCount') ?? 0) + 1;
    const total = across.find(({ at }) => at.row >= totals && at.row <= area.bottom);
    if (total) throw this.refusal(total);
    const headers = attribute(root, 'headerRowCount') === '0' ? [] : across.filter(({ at }) => at.row === area.top);
    if (headers.length === 0) return;
    const columns = child(root, 'tableColumns')?.children ?? [];
    const names = columns.map((one) => attribute(one, 'name') ?? '');
    const splices = headers.flatMap((change) => {
      const place = change.at.column - area.left;
      const column = columns[place];
      const name = this.nameOf(change);
      names[place] = name;
      return column ? [withAttribute(column, 'name', name)] : [];
    });
    const [first] = headers;
    const isDoubled = new Set(names.map((name) => name.toLowerCase())).size < names.length;
    if (first && (isDoubled || this.isNamed())) throw this.refusal(first);
    open.draft.set(this.path, spliced(this.xml, splices));
  }

  private nameOf(change: CellChange): string {
    const { entry } = change.to;
    if (entry.kind !== 'text' || entry.text.trim() === '') throw this.refusal(change);
    return encodeUnits(entry.text.replace(/\r\n?/g, '\n')).replaceAll('\n', '_x000a_');
  }

  /** Whether a formula may name columns of the table: "表1[直近値]". */
  private isNamed(): boolean {
    const { draft, book } = this.open;
    const start = `${attribute(this.root, 'displayName') ?? ''}[`;
    const sheets = book.tabs.map(({ path }) => draft.text(path) ?? '');
    return [...sheets, book.xml, this.xml].some((text) => text.includes(start));
  }

  private refusal({ at }: CellChange) {
    return refusals.tableHeader(this.sheet, a1(at));
  }
}
