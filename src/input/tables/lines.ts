import { headerKey } from '../headers/key';

const NOTE = /^\s*(?:[※＊]|[（(［[〔【]?(?:注|備考|出典|資料)\s*[0-9０-９]*\s*[）)］\]〕】:：.．、\s]|[*]\D)/;
/** Beside what it explains; alone it is the title of what stands below. */
export const LEGEND = /^\s*[（(［[〔【]?凡\s*例/;
/** With what it explains in one cell: 凡例：◎達成できた　○概ね達成できた, 【凡例】◎…. */
const WHOLE_LEGEND = /^\s*[（(［[〔【]?凡\s?例\s?(?:[）)］\]〕】][:：]?|[:：])\s?[^\s]/;
/** The number of a printed page: － 3 －, 3/12, 3ページ. */
export const PAGE = /^\s*(?:[-－―‐–—]\s*\d{1,3}\s*[-－―‐–—]|\d{1,3}\s*[/／]\s*\d{1,3}|\d{1,3}\s*(?:ページ|頁))\s*$/;
/** What is written below the last record: 以下余白. */
export const BLANK_BELOW = /^[\s　]*[（(]?[\s　]*以[\s　]*下[\s　]*余[\s　]*白[\s　]*[）)]?[\s　]*$/;
export const COLUMN_UNIT = /^\s*[（(［[]\s*(?:単位\s*[:：]?)?[^（()）]{1,8}[）)］\]]\s*$/;
const TOTAL =
  /^(?:合計|総合計|小計|総計|集計|計|県計|市町村計|平均|県平均|全国平均|.{1,8}(?:圏域?|ブロック|地区|地域|管内|部|郡)計)$/;
/** 県南東部　計: the total of what stands before the space. */
const PART = /\S[\s　]+(?:合\s*|小\s*)?計\s*$/;

/** How many have each level: 集計　◎, ○の数, and below it the sign alone. */
const COUNT =
  /^[\s　]*(?:(?:合計|集計|小計|計|内訳)?[\s　]*[（(]?[◎○〇◯△×✕✖✗][)）]?(?:の(?:数|計|合計|件数|割合))?)[\s　]*$/;

/** Whether a text by itself is a note: ※, （注）, 凡例：◎… */
export const isNoteText = (text: string): boolean => NOTE.test(text) || WHOLE_LEGEND.test(text);

/** Whether the text with which a row begins says that it sums up others: 合計, 県平均, 県南東部　計. */
export const isTotalText = (text: string): boolean =>
  text.length < 20 && /[計均]/.test(text) && (TOTAL.test(headerKey(text)) || PART.test(text));

/** Whether the text with which a row begins says that it counts the ratings of others: ◎の数, 集計　◎, and ○ below. */
export const isCountText = (text: string): boolean => text.length < 20 && COUNT.test(text);
