import type { TableKind } from '../../domain/reading';

/** How the records of a table may be laid out, beyond its headers. */
export interface Layout {
  /** Written once for several rows and carried down where left blank: groupings, never values. */
  readonly carried: readonly string[];
  /** Carried down as well where the group is left blank beside it. */
  readonly carriedWithin?: { readonly field: string; readonly group: string };
  /** Names of a group that a merged cell spreads over its rows, but a blank cell does not repeat. */
  readonly merged: readonly string[];
  /** A row with nothing but these is no record. */
  readonly groupOnly: readonly string[];
  /** Where no column bears a group, a row with nothing but its name is the heading of one: 【認知症総合支援】. */
  readonly heading: { readonly group: string; readonly name: string } | null;
  /** What tells one record from another, whatever its figures. */
  readonly identity: readonly string[];
}

const layout = (identity: readonly string[], more: Partial<Layout> = {}): Layout => ({
  carried: [],
  merged: [],
  groupOnly: [],
  heading: null,
  ...more,
  identity,
});

const LAYOUTS: Readonly<Record<TableKind, Layout>> = {
  基本情報: layout([]),
  項目: layout(['name'], { groupOnly: ['number', 'department'] }),
  指標: layout(['item', 'name'], {
    carried: ['item'],
    merged: ['unit', 'reason', 'note', 'source', 'department'],
    groupOnly: ['item', 'department'],
    heading: { group: 'item', name: 'name' },
  }),
  保険者: layout(['name'], { carried: ['area'], groupOnly: ['area'] }),
  保険者評価: layout(['insurer', 'item', 'activity', 'fiscalYear'], {
    carried: ['insurer', 'item', 'fiscalYear'],
    groupOnly: ['fiscalYear'],
  }),
  項目対応: layout(['activity']),
  給付適正化実施状況: layout(['insurer', 'fiscalYear', 'programme'], {
    carried: ['insurer', 'fiscalYear', 'programme'],
    groupOnly: ['fiscalYear'],
  }),
  取組実績: layout(['item', 'name', 'heldOn', 'targets'], {
    carried: ['item'],
    carriedWithin: { field: 'name', group: 'item' },
    merged: ['name', 'type'],
    groupOnly: ['item', 'department'],
  }),
  交付金得点: layout(['fiscalYear', 'kind', 'group', 'insurer'], {
    carried: ['fiscalYear', 'kind'],
    groupOnly: ['fiscalYear', 'kind', 'group'],
  }),
  研修評価: layout(['training', 'audience', 'question'], { carried: ['training', 'audience'] }),
  設定: layout(['kind', 'subject']),
  伴走支援: layout(['municipality', 'heldOn'], { carried: ['municipality', 'fiscalYear'] }),
};

export const layoutOf = (kind: TableKind): Layout => LAYOUTS[kind];
