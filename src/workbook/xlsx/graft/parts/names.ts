import { removed, withAttribute, type Splice } from '../../xml/splice';
import { escapeMarkup } from '../../xml/text';
import { child } from '../../xml/tree';
import { newPlaces, type TabOrder } from './tabs';
import type { DefinedName, WorkbookPart } from './workbook';

/** A name of a sheet's own that is added. */
export interface NewName {
  readonly name: string;
  /** The place of its sheet among the tabs afterwards. */
  readonly tab: number;
  readonly formula: string;
  readonly isHidden: boolean;
}

/** What stands before <definedNames> in a workbook part. */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences']);

/**
 * What makes the defined names fit tabs in a new order: the sheets' own names follow them, those of sheets that went go,
 * and new ones come where Excel sorts them: by name, ignoring case, then by sheet.
 * @param isGone names that go although their sheets stay
 */
export function orderNames(
  book: WorkbookPart,
  order: TabOrder,
  added: readonly NewName[],
  isGone: (name: DefinedName) => boolean,
): readonly Splice[] {
  const places = newPlaces(order);
  const kept: (Sorted & { readonly at: number })[] = [];
  const changes = book.names.flatMap((name): readonly Splice[] => {
    const tab = name.tab === undefined ? WHOLE : places.get(name.tab);
    if (tab === undefined || isGone(name)) return [removed(name.element)];
    kept.push({ ...sorted({ name: name.name, tab }), at: name.element.from });
    return tab === WHOLE || tab === name.tab ? [] : [withAttribute(name.element, 'localSheetId', `${tab}`)];
  });
  const list = child(book.root, 'definedNames');
  if (kept.length === 0) return [...(list ? [removed(list)] : []), ...newList(book, [...added].sort(compare))];
  const end = list?.innerTo ?? 0;
  const insertions = [...added].sort(compare).map((name): Splice => {
    const own = sorted(name);
    const at = kept.find((other) => inOrder(other, own) > 0)?.at;
    const text = nameElement(book.root.prefix, name);
    return at === undefined ? { from: end, to: end, text } : { from: at, to: at, text };
  });
  return [...changes, ...insertions];
}

/** Comes before every sheet's own name. */
const WHOLE = -1;

/** What names are sorted by. */
interface Sorted {
  readonly key: string;
  readonly tab: number;
}

function sorted({ name, tab }: Pick<NewName, 'name' | 'tab'>): Sorted {
  return { key: name.toLowerCase(), tab };
}

function inOrder(one: Sorted, other: Sorted): number {
  return one.key === other.key ? one.tab - other.tab : one.key < other.key ? -1 : 1;
}

function compare(one: NewName, other: NewName): number {
  return inOrder(sorted(one), sorted(other));
}

function newList({ root }: WorkbookPart, names: readonly NewName[]): readonly Splice[] {
  if (names.length === 0) return [];
  const at = root.children.filter(({ name }) => BEFORE.has(name)).at(-1)?.to ?? root.innerFrom;
  const elements = names.map((name) => nameElement(root.prefix, name)).join('');
  return [{ from: at, to: at, text: `<${root.prefix}definedNames>${elements}</${root.prefix}definedNames>` }];
}

function nameElement(prefix: string, { name, tab, formula, isHidden }: NewName): string {
  const hidden = isHidden ? ' hidden="1"' : '';
  const tag = `${prefix}definedName`;
  return `<${tag} name="${escapeMarkup(name)}" localSheetId="${tab}"${hidden}>${escapeMarkup(formula)}</${tag}>`;
}
