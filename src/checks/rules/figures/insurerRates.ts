import type { Decimal } from 'decimal.js';
import type { Place } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
import { groupedBy } from '../../grouped';
import { hasUnion, insurerTotal } from '../insurers/names';
import { sentencesOf, sectionsOf, type SectionHere } from '../text/texts';
import { percentOf, shareOf } from './percent';

/** A number of insurers with its percentage, whose whole stands elsewhere in the section or is all insurers. */
export interface InsurerRate {
  readonly place: Place;
  readonly part: string;
  readonly whole: string;
  readonly stated: string;
  readonly computed: Decimal;
}

const UNIT = '(?:保険者|市区町村|区市町村|市町村|市町)';
const PERCENT = '(?<stated>\\d+(?:\\.\\d+)?)%';
/** 「5保険者(29.4%)」「63.3%(19保険者)」. */
const WITH_UNIT = [
  new RegExp(`(?<![\\d/])(?<part>\\d+)(?<unit>${UNIT})[(]${PERCENT}[)]`, 'g'),
  new RegExp(`(?<![\\d.])${PERCENT}[(](?<part>\\d+)(?<unit>${UNIT})[)]`, 'g'),
];
/** 「35保険者中、「達成できた」7(20.0%)、…」: without a unit only after the whole. */
const WITHOUT_UNIT = new RegExp(`」(?<part>\\d+)[(]${PERCENT}[)]`, 'g');
const WHOLE = new RegExp(`(\\d+)(${UNIT})`, 'g');
const WHOLE_NAMED = new RegExp(`\\d+${UNIT}(?:中|のうち|の内)`);

/** So many rates of one section that do not follow from the same whole have one cause: the whole is wrong. */
const MANY = 3;

/** The rates of insurers that no whole named in their section bears out; those of one cause together. */
export function* unfoundedRates(reading: Reading): Generator<readonly [InsurerRate, ...InsurerRate[]]> {
  const total = insurerTotal(reading.report);
  const unions = hasUnion(reading.report);
  for (const section of sectionsOf(reading)) {
    if (!section.paragraphs.some(({ text }) => /[%％]/.test(text))) continue;
    for (const [first, ...more] of groupedBy(unfoundedIn(section, total, unions), ({ whole }) => whole).values()) {
      if (first && more.length + 1 >= MANY) yield [first, ...more];
      else if (first) for (const each of [first, ...more]) yield [each];
    }
  }
}

function* unfoundedIn(section: SectionHere, total: number | null, unions: boolean): Generator<InsurerRate> {
  const named = wholesIn(section);
  for (const { place, part, unit, stated, own } of ratesIn(section)) {
    const ours = unions && unit !== null && unit !== '保険者' ? null : total;
    // Municipalities are not the insurers where a union is one: only a sentence that says of how many tells the whole.
    if (ours === null && own === null) continue;
    // 「12保険者中、「達成できた」3(25.0%)」: no other whole is meant, and no part is larger.
    const meant = unit === null ? [own] : [own, ours, ...named].filter((each) => each !== null && each >= Number(part));
    const wholes = meant.filter((each) => each !== null && each > 0);
    const [whole] = wholes;
    const percent = percentOf(stated);
    const of = (each: number): Decimal => shareOf(part, each, percent.places);
    if (whole === undefined || whole === null) continue;
    if (wholes.some((each) => each !== null && of(each).eq(percent.value))) continue;
    yield { place, part, whole: String(whole), stated, computed: of(whole) };
  }
}

function wholesIn({ paragraphs }: SectionHere): readonly number[] {
  return paragraphs.flatMap(({ text }) =>
    Array.from(text.normalize('NFKC').matchAll(WHOLE), ([, digits = '']) => Number(digits)),
  );
}

function ratesIn({ paragraphs }: SectionHere) {
  return paragraphs.flatMap(({ text, field }) =>
    sentencesOf(text.normalize('NFKC')).flatMap((sentence) => {
      const own = Number(/\d+/.exec(WHOLE_NAMED.exec(sentence)?.[0] ?? '')?.[0] ?? '') || null;
      const patterns = own === null ? WITH_UNIT : [...WITH_UNIT, WITHOUT_UNIT];
      return patterns.flatMap((pattern) =>
        Array.from(sentence.matchAll(pattern), ({ groups: { part = '', stated = '', unit = null } = {} }) => ({
          place: field.place,
          part,
          stated,
          unit,
          own,
        })),
      );
    }),
  );
}
