import type { LeftAside } from '../../domain/reading';
import type { KnownBy } from './index';

/** The key under which columns of a yearly series are told. */
export const SERIES = 'series';
export const SERIES_NAME = '年次ごとの値';

/** Why something in a table was not read as a column or a record. */
export const ASIDE_WORDS: Readonly<Record<LeftAside, string>> = {
  unknownColumn: '見出しの意味が分からず、読み取っていない列',
  unusedColumn: '『設定』で「使わない」としたため、読み取っていない列',
  secondColumnOfField: '同じ意味の列がほかにあるため、使っていない列',
  noteRow: '注記として扱った行',
  totalRow: '合計・平均として扱った行',
  besidesPair: '目標と実績の行のうち、指標の値として使っていないセル',
  belowTable: '表の外の文として扱った行',
  unknownLabel: '様式の欄に当たらず、読み取っていない欄',
};

export const KNOWN_BY_WORDS: Readonly<Record<KnownBy, string>> = {
  name: '見出しのとおり',
  alias: '別の呼び方',
  setting: '『設定』の列の対応',
};
