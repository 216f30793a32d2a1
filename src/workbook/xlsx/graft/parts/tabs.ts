import { appended, removed, type Splice } from '../../xml/splice';
import { escapeMarkup } from '../../xml/text';
import { child, children } from '../../xml/tree';
import type { WorkbookPart } from './workbook';

/** A sheet that becomes a tab. */
export interface NewTab {
  readonly name: string;
  readonly sheetId: number;
  readonly linkId: string;
  readonly isHidden: boolean;
}

/** The tabs as they shall stand: those there are by their places, and new ones. */
export type TabOrder = readonly (number | NewTab)[];

/** What puts new tabs in and takes those away that the order does not name. What counts by places is counted anew. */
export function orderTabs(book: WorkbookPart, order: TabOrder): readonly Splice[] {
  const { sheets, tabs } = book;
  if (!sheets) return [];
  const kept = new Set(order);
  const gone = tabs.filter((_, place) => !kept.has(place)).map(({ element }) => removed(element));
  let at: number | undefined;
  const added = order.flatMap((tab): readonly Splice[] => {
    if (typeof tab === 'number') {
      at = tabs[tab]?.element.to;
      return [];
    }
    const text = tabElement(book, sheets.prefix, tab);
    return at === undefined ? [appended(book.xml, sheets, text)] : [{ from: at, to: at, text }];
  });
  return [...gone, ...added, ...viewSplices(book, order)];
}

/** Where tabs stand after they were ordered, by their places before. */
export function newPlaces(order: TabOrder): ReadonlyMap<number, number> {
  return new Map(order.flatMap((tab, place) => (typeof tab === 'number' ? [[tab, place] as const] : [])));
}

function tabElement({ dialect }: WorkbookPart, prefix: string, { name, sheetId, linkId, isHidden }: NewTab): string {
  const state = isHidden ? ' state="hidden"' : '';
  return (
    `<${prefix}sheet name="${escapeMarkup(name)}" sheetId="${sheetId}"${state}` +
    ` xmlns:r="${dialect.relationships}" r:id="${linkId}"/>`
  );
}

/** The tab in view and the first one on screen are told by their places. */
function viewSplices({ root }: WorkbookPart, order: TabOrder): readonly Splice[] {
  const places = newPlaces(order);
  const views = child(root, 'bookViews');
  return (views ? children(views, 'workbookView') : []).flatMap(({ attributes }) =>
    attributes.flatMap(({ name, value, valueFrom, valueTo }): readonly Splice[] =>
      name === 'activeTab' || name === 'firstSheet'
        ? [{ from: valueFrom, to: valueTo, text: `${places.get(Number(value)) ?? 0}` }]
        : [],
    ),
  );
}

/** The highest number of a tab that Excel takes. */
const LAST_SHEET_ID = 65_534;

/** Numbers for tabs that are added, above all there are; where those come to their end, the free ones among them. */
export function* freeSheetIds({ tabs }: WorkbookPart): Generator<number, never> {
  const taken = new Set(tabs.map(({ sheetId }) => sheetId).filter(Number.isFinite));
  let number = Math.max(0, ...taken);
  for (;;) {
    number = number < LAST_SHEET_ID ? number + 1 : 1;
    if (taken.has(number)) continue;
    taken.add(number);
    yield number;
  }
}
