import type { Place } from '../../../domain/field';
import { ERAS, eraOf } from '../../../domain/notation/eras';
import type { Reading } from '../../../domain/reading';
import type { Activity, Paragraph } from '../../../domain/report';
import { remember } from '../../../text/remember';
import { oncePer } from '../../memo';
import { documentTexts } from '../text/documentTexts';
import { sectionsOf } from '../text/texts';
import { fiscalYearsIn } from './years';

/** A day written with month and day, whether or not such a day exists. */
export interface WrittenDay {
  readonly place: Place;
  /** With its weekday. */
  readonly written: string;
  /** Its calendar year: its own, that of the day before it, or the one in which it lies in the fiscal year evaluated; null where that is not sure. */
  readonly year: number | null;
  /** What it says of its year itself: 「令和５年」 is 2023. */
  readonly ownYear: number | null;
  readonly month: number;
  readonly day: number;
  /** 月 to 日, or null. */
  readonly weekday: string | null;
}

const MAY_HOLD_DAY = /[0-9０-９][\s　]*日|[.．/／][0-9０-９]/;
const ERA = ERAS.map(({ name, letter }) => `${name}|(?<![A-Za-z])${letter}`).join('|');
const YEAR = `(?:(?<era>${ERA})\\s?(?<ofEra>元|\\d{1,2})|(?<!\\d)(?<western>(?:19|20)\\d\\d))`;
const WEEKDAY =
  '(?:\\s?(?:\\((?<inBrackets>[月火水木金土日])(?:曜日?)?(?:[・,、]?[祝休]日?)?\\)|(?<bare>[月火水木金土日])曜))?';
/** 令和５年６月14日（水）, ６月14日. */
const IN_WORDS = new RegExp(
  `(?:${YEAR}年\\s?)?(?<!\\d)(?<month>\\d{1,2})月\\s?(?<day>\\d{1,2})日(?!間)${WEEKDAY}`,
  'g',
);
/** R5.6.14, 2023/6/14. */
const WITH_POINTS = new RegExp(
  `${YEAR}(?<stroke>[./])(?<month>\\d{1,2})\\k<stroke>(?<day>\\d{1,2})(?![\\d./])${WEEKDAY}`,
  'g',
);

/** The days written in the document's texts and in 実施日 of 取組実績. Gathered once for all rules. */
export const writtenDays: (reading: Reading) => readonly WrittenDay[] = oncePer((reading) => {
  const ofYear = placesOfYear(reading);
  const fiscalYear = reading.report.basics.fiscalYear.value;
  return [
    ...documentTexts(reading).flatMap(({ text, place }) =>
      daysIn(text, ofYear.has(place) ? fiscalYear : null).map((day) => ({ ...day, place })),
    ),
    ...reading.report.activities.flatMap(heldOnDays),
  ];
});

/** 実施日 with a day alone is read in the fiscal year evaluated. */
function heldOnDays({ heldOn: { written, place, value } }: Activity): readonly WrittenDay[] {
  // A day that was read, and of which nothing more is said, is what it says.
  if (value?.kind === 'date' && !/[(（曜]/.test(written)) return NONE;
  const year = value?.kind === 'date' ? value.date.year : null;
  return daysAlone(written).map((day) => ({ ...day, place, year: day.year ?? year }));
}

const NONE: readonly WrittenDay[] = [];

/** What a text says of its days. */
type DayInText = Omit<WrittenDay, 'place'>;

/** The days of a cell; those of a column come again and again. */
const daysAlone = remember((text) => daysIn(text, null));

const NAMES_A_YEAR = /[0-9０-９元]年|[RＲHＨ][0-9０-９]|[前昨翌来次同当毎例]年/;

/** Cells of 実績 where a day without a year is one of the fiscal year evaluated: no other year is named there. */
function placesOfYear(reading: Reading): ReadonlySet<Place> {
  const fiscalYear = reading.report.basics.fiscalYear.value;
  const isOther = ({ text }: Paragraph): boolean =>
    /[前昨翌来次]年/.test(text) || fiscalYearsIn(text).some(({ year }) => year !== fiscalYear);
  return new Set(
    sectionsOf(reading).flatMap(({ section, paragraphs }) =>
      section !== 'record' || paragraphs.some(isOther)
        ? []
        : paragraphs.flatMap(({ text, field }) => (NAMES_A_YEAR.test(text) ? [] : [field.place])),
    ),
  );
}

function daysIn(text: string, fiscalYear: number | null): readonly DayInText[] {
  if (!MAY_HOLD_DAY.test(text)) return [];
  const plain = text.normalize('NFKC');
  const asWritten = plain.length === text.length ? text : plain;
  const withPoints = Array.from(plain.matchAll(WITH_POINTS), (match) => dayOf(match, asWritten));
  return [...inWords(plain, asWritten, fiscalYear), ...withPoints];
}

/** How far behind a day with its year another one may stand that shares it: 「令和５年６月14日（水）、７月５日（水）」. */
const NEAR = /^[^年]{0,12}$/;

function inWords(plain: string, asWritten: string, fiscalYear: number | null): readonly DayInText[] {
  const found: DayInText[] = [];
  let end = 0;
  for (const match of plain.matchAll(IN_WORDS)) {
    const day = dayOf(match, asWritten);
    const before = found.at(-1);
    const shared =
      before?.year && NEAR.test(plain.slice(end, match.index)) && before.month <= day.month ? before.year : null;
    found.push({ ...day, year: day.ownYear ?? shared ?? inFiscalYear(day, fiscalYear) });
    end = match.index + match[0].length;
  }
  return found;
}

const inFiscalYear = ({ month }: DayInText, fiscalYear: number | null): number | null =>
  fiscalYear === null ? null : month < 4 ? fiscalYear + 1 : fiscalYear;

function dayOf({ 0: found, index, groups = {} }: RegExpExecArray, text: string): DayInText {
  const { era, ofEra, western, month, day, inBrackets, bare } = groups;
  const before = era === undefined ? null : (eraOf(era)?.before ?? null);
  const ownYear = western ? Number(western) : before === null ? null : before + (ofEra === '元' ? 1 : Number(ofEra));
  return {
    written: text.slice(index, index + found.length).trim(),
    year: ownYear,
    ownYear,
    month: Number(month),
    day: Number(day),
    weekday: inBrackets ?? bare ?? null,
  };
}
