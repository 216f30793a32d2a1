import type { LeftAside, Unread } from '../../domain/reading';
import { a1, a1Area } from '../../sheet/address';
import {
  groupedAsides,
  type KnownBy,
  type Understood,
  type UnderstoodAside,
  type UnderstoodColumn,
  type UnderstoodTable,
} from './index';
import type { UnderstoodForms } from './forms';
import { ASIDE_WORDS, KNOWN_BY_WORDS, formAmount, UNREAD_WORDS } from './words';

/** So many cells are named where many are left aside for one reason. */
const NAMED = 5;
/** So much of a text that is told. */
const LONGEST = 20;

/** What was understood of a workbook as lines for people: each table with its columns, what was left aside and why, what was not read. */
export function understoodLines({ tables, forms, unread }: Understood): readonly string[] {
  return [...tables.flatMap(tableLines), ...forms.flatMap(formsLines), ...unread.map(unreadLine)];
}

function tableLines(table: UnderstoodTable): readonly string[] {
  return [`『${table.name}』の表　シート『${table.sheet}』 ${a1Area(table.area)}`, ...detailLines(table)];
}

/** Last year's forms and others that are not evaluated: of each its place, how much was read, what was matched and left aside. */
function formsLines({ title, forms }: UnderstoodForms): readonly string[] {
  return [
    title,
    ...forms.flatMap(({ item, sheet, area, texts, indicators, tables }) => [
      `　「${short(item)}」　シート『${sheet}』 ${a1Area(area)}　${formAmount(texts, indicators)}`,
      ...tables.flatMap(detailLines).map((line) => `　${line}`),
    ]),
  ];
}

function detailLines({ columns, asides }: UnderstoodTable): readonly string[] {
  const plain = columns.filter(({ by }) => by === 'name').map(({ meaning }) => meaning);
  return [
    ...(plain.length > 0 ? [`　${KNOWN_BY_WORDS.name}　${plain.join('、')}`] : []),
    ...BY_OTHER_NAMES.flatMap((by) => columnsLine(columns, by)),
    ...groupedAsides(asides).map(asideLine),
  ];
}

const BY_OTHER_NAMES = ['alias', 'setting'] as const;

function columnsLine(columns: readonly UnderstoodColumn[], by: KnownBy): readonly string[] {
  const told = columns
    .filter((column) => column.by === by)
    .map(({ place, header, meaning }) => `${a1(place.at)}「${short(header)}」→${meaning}`);
  return told.length > 0 ? [`　${KNOWN_BY_WORDS[by]}　${told.join('、')}`] : [];
}

function asideLine([why, asides]: readonly [LeftAside, readonly UnderstoodAside[]]): string {
  const named = asides.slice(0, NAMED).map(({ place, written }) => `${a1(place.at)}「${short(written)}」`);
  const more = asides.length > NAMED ? `ほか${asides.length - NAMED}か所` : '';
  return `　${ASIDE_WORDS[why]}　${named.join('、')}${more}`;
}

function unreadLine({ sheet, area, headers, why }: Unread): string {
  const texts = headers.slice(0, NAMED).map(({ written }) => `「${short(written)}」`);
  return `読み取っていない範囲　シート『${sheet}』 ${a1Area(area)}（${texts.join('')}）${UNREAD_WORDS[why]}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}
