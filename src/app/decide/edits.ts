import type { Place } from '../../domain/field';
import { METHOD_NAMES } from '../../domain/names';
import { ratingWord, readRating } from '../../domain/notation';
import type { Rating } from '../../domain/rating';
import type { Reading } from '../../domain/reading';
import type { Indicator, Method } from '../../domain/report';
import { a1 } from '../../sheet/address';
import type { CellEdit } from '../../workbook/port/edit';
import { Refusal } from '../../workbook/port/refusal';
import { refuseOnlyForms } from '../onlyForms';
import { readingAfter, saySame } from '../rehearse';
import { cellOn, isCovered, typed } from '../typing';
import { headerOf, newColumns, type Decided } from './column';

/** What a person decides about an indicator; null and '' take a decision back. What is left out stays. */
export interface Decision {
  readonly rating?: Rating | null;
  readonly reason?: string;
  readonly method?: Method | null;
}

/**
 * The edits that write a decision into an indicator's row, a column that is missing right of the table first. A rating
 * is written as the other rows write theirs. Throws Refusal 'by-hand', which names the cell or the column, where it
 * cannot be written so that it is read as decided.
 * @param index the indicator's place in `reading.report.indicators`
 */
export function decisionEdits(reading: Reading, index: number, decision: Decision): readonly CellEdit[] {
  refuseOnlyForms(reading);
  const indicator = reading.report.indicators[index];
  if (!indicator) throw new RangeError(`no indicator ${index}`);
  const contents = contentsOf(reading, decision);
  const isNew = ({ field, text }: Content): boolean => !indicator[field].present && text !== '';
  const wanted = contents.filter(isNew).map(({ field }) => field);
  const columns = newColumns(reading, indicator, wanted);
  const edits = contents.flatMap((content) => {
    if (indicator[content.field].present) return [inCell(reading, content, indicator[content.field].place)];
    if (!isNew(content)) return [];
    const column = columns.next().value;
    return column === undefined
      ? []
      : [
          typed(reading.sheets, column.header, headerOf(content.field)),
          typed(reading.sheets, column.cell, content.text),
        ];
  });
  const done = edits.filter((edit) => edit !== null);
  if (!isReadSo(reading, done, index, decision)) throw unread(indicator, contents);
  return done;
}

interface Content {
  readonly field: Decided;
  readonly text: string;
}

function contentsOf({ report }: Reading, { rating, reason, method }: Decision): readonly Content[] {
  return [
    ...(method === undefined ? [] : [{ field: 'method' as const, text: method === null ? '' : METHOD_NAMES[method] }]),
    ...(rating === undefined ? [] : [{ field: 'rating' as const, text: wordOf(rating, report.indicators) }]),
    ...(reason === undefined ? [] : [{ field: 'reason' as const, text: reason.trim() }]),
  ];
}

/** As another row writes the same level; else a sign, or the official word where the other rows have words. */
function wordOf(rating: Rating | null, indicators: readonly Indicator[]): string {
  if (rating === null) return '';
  const rated = indicators.map((one) => one.rating).filter(({ value }) => value !== null);
  const same = rated.find(({ value, written }) => value === rating && readRating(written) === rating);
  if (same) return same.written.trim();
  const areWords =
    rated.length > 0 && rated.every(({ value, written }) => written.includes(ratingWord(value ?? rating)));
  const haveSigns = rated.some(({ value, written }) => written.includes(value ?? rating));
  return areWords && !haveSigns ? ratingWord(rating) : rating;
}

function inCell({ sheets }: Reading, { field, text }: Content, place: Place): CellEdit | null {
  const what = `『${place.sheet}』シート ${a1(place.at)}の「${headerOf(field)}」`;
  if (cellOn(sheets, place)?.formula !== undefined) {
    throw new Refusal(
      'by-hand',
      `${what}には数式が入っているため、書いていません。数式を消してから、もう一度押してください。`,
    );
  }
  if (isCovered(sheets, place)) {
    throw new Refusal(
      'by-hand',
      `${what}は結合したセルの中にあるため、書いていません。結合を解いてから、もう一度押してください。`,
    );
  }
  return typed(sheets, place, text);
}

/** Whether the indicator will be read as decided, and all else as before. */
function isReadSo(reading: Reading, edits: readonly CellEdit[], index: number, decision: Decision): boolean {
  const after = readingAfter(reading, edits);
  const indicator = after.report.indicators[index];
  if (!indicator || !saySame(reading, after, DECIDED)) return false;
  const { rating, reason, method } = decision;
  return (
    (rating === undefined || indicator.rating.value === rating) &&
    (reason === undefined || (indicator.reason.value ?? '') === reason.trim()) &&
    (method === undefined || indicator.method.value === method)
  );
}

const DECIDED: ReadonlySet<string> = new Set(['rating', 'reason', 'method']);

function unread({ target }: Indicator, contents: readonly Content[]): Refusal {
  const { sheet, at } = target.value.place;
  const whats = contents.map(({ field, text }) => `「${headerOf(field)}」に「${text}」`).join('、');
  return new Refusal(
    'by-hand',
    `『${sheet}』シート ${at.row + 1}行目の指標は、${whats}と書いてもそのとおりに読み取れないため、書いていません。別の書き方にするか、手で記入してください。`,
  );
}
