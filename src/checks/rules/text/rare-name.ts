import type { Field } from '../../../domain/field';
import type { Report } from '../../../domain/report';
import { groupedBy } from '../../grouped';
import { looksAlike } from '../../nearest';
import type { Rule } from '../../rule';
import { slipBetween } from '../../slip';

interface Facts {
  readonly column: string;
  readonly usual: string;
  readonly usualCount: number;
}

export const rareName: Rule<'rare-name', Facts> = {
  code: 'rare-name',
  severity: 'warning',
  reason: '同じ取組や区分が一字違いで書かれていると、別のものとして数えられます。',
  source: '表記の統一（同じ取組や区分は同じに書く）',
  *run({ report }) {
    for (const { column, fields } of columnsOf(report)) {
      for (const { rare, usual, usualCount } of slipsIn(fields)) {
        yield { place: rare.place, value: rare.written.trim(), facts: { column, usual, usualCount } };
      }
    }
  },
};

interface Column {
  readonly column: string;
  readonly fields: readonly Field<unknown>[];
}

/** The columns in which the same few names come again and again. Items, insurers and programmes have rules of their own. */
function columnsOf({ insurers, insurerRatings, activities }: Report): readonly Column[] {
  return [
    { column: '圏域', fields: insurers.map(({ area }) => area) },
    { column: '取組名', fields: insurerRatings.map(({ activity }) => activity) },
    { column: '種別', fields: activities.map(({ type }) => type) },
  ];
}

/** So often, at least, stands the name that is meant. */
const USUAL = 4;
/** Where more names differ, the column holds no names that come again. */
const MOST_NAMES = 200;

function slipsIn(fields: readonly Field<unknown>[]) {
  const groups = groupedBy(fields, ({ written }) => written.trim());
  if (groups.size > MOST_NAMES) return [];
  return [...groups].flatMap(([name, [rare, ...more]]) => {
    if (!rare || more.length > 0 || name === '') return [];
    const meant = [...groups].find(([usual, own]) => own.length >= USUAL && isSlip(name, usual));
    return meant ? [{ rare, usual: meant[0], usualCount: meant[1].length }] : [];
  });
}

/** Letters that part names from one another: 第１圏域, 県東圏域. */
const DISTINGUISHING = /[0-9０-９①-⑳A-ZＡ-Ｚa-zａ-ｚア-ンⅠ-Ⅹ一二三四五六七八九十東西南北中央上下大小前後新旧初級高低]/;

/** A letter put in or left out, taken for one that looks alike, or two neighbours changed about. */
function isSlip(name: string, usual: string): boolean {
  const slip = slipBetween(name, usual);
  if (slip) return slip.isExchange ? looksAlike(slip.letters) : !DISTINGUISHING.test(slip.letters);
  return isChangedAbout(name, usual);
}

function isChangedAbout(name: string, usual: string): boolean {
  if (name.length !== usual.length) return false;
  let at = 0;
  while (at < name.length && name[at] === usual[at]) at += 1;
  const turned = `${usual.slice(0, at)}${usual.charAt(at + 1)}${usual.charAt(at)}${usual.slice(at + 2)}`;
  return at + 1 < usual.length && turned === name;
}
