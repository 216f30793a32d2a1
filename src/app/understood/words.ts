import { writeFiscalYear } from '../../domain/notation';
import type { FormUse } from '../../domain/otherForms';
import type { LeftAside, WhyUnread } from '../../domain/reading';
import type { KnownBy } from './index';

/** The key under which columns of a yearly series are told. */
export const SERIES = 'series';
export const SERIES_NAME = '年次ごとの値';
/** The key under which the column is told that says of which year a row is. */
export const ROW_YEAR = 'rowYear';
export const ROW_YEAR_NAME = '年度（行ごと）';

/** Why something in a table was not read as a column or a record. */
export const ASIDE_WORDS: Readonly<Record<LeftAside, string>> = {
  unknownColumn: '見出しの意味が分からず、読み取っていない列',
  unusedColumn: '『設定』で「使わない」としたため、読み取っていない列',
  secondColumnOfField: '同じ意味の列がほかにあるため、使っていない列',
  noteRow: '注記として扱った行',
  totalRow: '合計・平均として扱った行',
  otherYearRow: '評価する年度のものでない行',
  besidesPair: '目標と実績の行のうち、指標の値として使っていないセル',
  belowTable: '表の外の文として扱った行',
  unknownLabel: '様式の欄に当たらず、読み取っていない欄',
};

/** Why cells that look like a table were not read. */
export const UNREAD_WORDS: Readonly<Record<WhyUnread, string>> = {
  unknownHeaders: '見出しが、様式に使う表のどれにも当たりません。',
  unclearSigns: '○・×が評価か実施の有無かを、表からは決められません。',
  ownName: 'シートの名前が besshi2 の作る一覧と同じため、読み取りません。入力であれば、シートの名前を変えてください。',
  presence: '実施の有無の表で、様式に書く欄がありません。',
};

export const KNOWN_BY_WORDS: Readonly<Record<KnownBy, string>> = {
  name: '見出しのとおり',
  alias: '別の呼び方',
  setting: '『設定』の列の対応',
};

/** Forms of one year beside the input. */
interface FormsNamed {
  readonly use: FormUse;
  readonly year: number | null;
  readonly prefecture: string | null;
  readonly count: number;
  readonly evaluated: number | null;
}

/** What forms beside the input were taken for, and what becomes of them. */
export function formsTitle({ use, year, prefecture, count, evaluated }: FormsNamed): string {
  const named = year === null ? '' : writeFiscalYear(year);
  const items = `（${count}項目）`;
  switch (use) {
    case 'lastYear':
      return year !== null && year + 1 === evaluated
        ? `昨年度（${named}）の別紙２として読みました${items}`
        : `前回（${named}）の別紙２として読みました${items}`;
    case 'older':
      return `${named}の別紙２です${items}。より新しい年度の別紙２と比べるため、使いません`;
    case 'later':
      return `${named}の別紙２です${items}。対象年度より後のため、使いません`;
    case 'otherPrefecture':
      return `${prefecture ?? ''}（${named}）の別紙２です${items}。都道府県名が違うため、使いません`;
    case 'undecided':
      return `年度の分からない別紙２です${items}。表題に年度がなく、今年度か昨年度か決められないため、使いません`;
  }
}

/** 「欄 6、指標 3」: how much of a form was read. */
export const formAmount = (texts: number, indicators: number): string => `文のある欄 ${texts}、指標 ${indicators}`;
