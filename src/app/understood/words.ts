import type { LeftAside } from '../../domain/reading';
import type { KnownBy } from './index';

/** The key under which columns of a yearly series are told. */
export const SERIES = 'series';
export const SERIES_NAME = '年次ごとの値';

/** Why something in a table was not read as a column or a record. */
export const ASIDE_WORDS: Readonly<Record<LeftAside, string>> = {
  unknownColumn: '知らない見出しの列のため、読み取っていません',
  unusedColumn: '『設定』で使わないとされた列のため、読み取っていません',
  secondColumnOfField: '同じ意味の列を別に読み取ったため、使っていません',
  noteRow: '注記として扱いました',
  totalRow: '合計・平均の行として扱いました',
  belowTable: '表の外の文として扱いました',
  unknownLabel: '様式にない欄のため、読み取っていません',
};

export const KNOWN_BY_WORDS: Readonly<Record<KnownBy, string>> = {
  name: '見出しのとおり',
  alias: '別の呼び方',
  setting: '『設定』の列の対応',
};
