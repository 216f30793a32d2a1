import { definitionOf } from '../../../../src/domain/tables';
import { isNearField } from '../../../../src/input/headers/near';
import type { Source } from '../report/source';
import type { Dice } from './dice';
import { datedBlocks, datedHeaders, undated, type DatedHeader } from './dated';
import { namesIn, typed } from './header';

/** A column of a layout: the field it bears, or null for one that nobody knows, and its header's lines. */
export interface Column {
  readonly field: string | null;
  /** What stands over its group and others beside it; shared with the column to its left, where that has the same. */
  readonly banner: string | null;
  /** Shared with the column to its left, where that has the same. */
  readonly group: string | null;
  readonly text: string;
  /** What the year that the header bears means. */
  readonly year?: DatedHeader;
}

/** Columns that no table knows. */
const UNKNOWN = ['整理番号', '確認欄', 'ヒアリング', 'チェック', '前々回'];
const PAIRS: readonly (readonly [figure: string, time: string])[] = [
  ['baseline', 'baselinePeriod'],
  ['latest', 'latestPeriod'],
  ['target', 'targetPeriod'],
];
/** Words over neighbouring columns that say nothing of their own. */
const BANNERS = ['内訳', '詳細', '状況'] as const;

/** The columns of a table in some order, and over how many rows their headers go. */
export function columnsOf(source: Source, dice: Dice): { readonly columns: readonly Column[]; readonly depth: number } {
  const depth = source.fields.length > 2 && dice.oneIn(3) ? 2 : 1;
  const years = datedHeaders(source, dice);
  const blocks = dice.shuffled([...blocksOf(undated(source), depth, dice), ...datedBlocks(years, dice)]);
  const unknown = dice.oneIn(4) && source.fields.length > 3 ? [unknownColumn(source, dice)] : [];
  const at = dice.upTo(blocks.length);
  const ordered = [...blocks.slice(0, at), ...unknown, ...blocks.slice(at)];
  const bannered = depth === 2 && dice.oneIn(3) ? underBanner(ordered, dice) : null;
  return { columns: (bannered ?? ordered).flat(), depth: bannered ? 3 : depth };
}

/**
 * A third line over some neighbouring blocks, a group among them; null where no column that is known would be left
 * beside: a line over all is a title.
 */
function underBanner(blocks: readonly (readonly Column[])[], dice: Dice): readonly (readonly Column[])[] | null {
  const group = blocks.findIndex((block) => block.some((column) => column.group !== null));
  const from = group - dice.upTo(1);
  const to = group + dice.upTo(1);
  const isUnder = (index: number): boolean => from <= index && index <= to;
  const isKnown = blocks.some((block, index) => !isUnder(index) && block.some(({ field }) => field !== null));
  if (group < 0 || !isKnown) return null;
  const banner = dice.oneOf(['区分別の内訳', '数値の推移等', '概況']);
  return blocks.map((block, index) => (isUnder(index) ? block.map((column) => ({ ...column, banner })) : block));
}

const unknownColumn = ({ kind }: Source, dice: Dice): readonly Column[] => {
  const { fields } = definitionOf(kind);
  const far = UNKNOWN.filter((name) => !fields.some((field) => isNearField(field, name)));
  const [first = '整理番号', ...others] = far;
  return [{ field: null, banner: null, group: null, text: dice.oneOf([first, ...others]) }];
};

/** Columns that stand together: a figure and its time under one heading, or two under a banner. */
function blocksOf(source: Source, depth: 1 | 2, dice: Dice): readonly (readonly Column[])[] {
  const pairs =
    depth === 2 && source.kind === '指標'
      ? PAIRS.filter((pair) => pair.every((one) => source.fields.includes(one)))
      : [];
  const paired = new Set(pairs.flat());
  const single = (field: string): Column => ({
    field,
    banner: null,
    group: null,
    text: typed(nameOf(source, field, dice), dice),
  });
  const singles = source.fields.filter((field) => !paired.has(field)).map((field) => [single(field)]);
  const blocks = [...singles, ...pairs.map((pair) => pairOf(source, pair, dice))];
  const [one, other, ...rest] = depth === 2 && pairs.length === 0 ? dice.shuffled(singles) : [];
  if (!one || !other || rest.length === 0) return blocks;
  const banner = dice.oneOf(BANNERS);
  return [[...one, ...other].map((column) => ({ ...column, group: banner })), ...rest];
}

/** A header in one line; that of a figure's time names the figure too. */
function nameOf({ kind }: Source, field: string, dice: Dice): string {
  const plain = namesIn(kind, field, false);
  const names = plain[0].includes(' ') ? namesIn(kind, field, true) : plain;
  return dice.oneOf(names).replace(' ', dice.oneOf(['', ' ', '\n', '　']));
}

function pairOf({ kind }: Source, [figure, time]: readonly [string, string], dice: Dice): readonly Column[] {
  const times = namesIn(kind, time, true);
  const [group = '', timeText = ''] = dice.oneOf(times).split(' ');
  const figures = namesIn(kind, figure, true).flatMap((name) =>
    name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : [],
  );
  const [first = '数値', ...others] = figures;
  const shown = typed(group, dice);
  return [
    { field: figure, banner: null, group: shown, text: typed(dice.oneOf([first, ...others]), dice) },
    { field: time, banner: null, group: shown, text: typed(timeText, dice) },
  ];
}
