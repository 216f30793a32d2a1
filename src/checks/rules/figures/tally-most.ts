import { readRating } from '../../../domain/notation';
import type { Rating } from '../../../domain/rating';
import type { InsurerRating, Report } from '../../../domain/report';
import { ratingsEvaluated } from '../../../domain/tally';
import { fold } from '../../../text/fold';
import { groupedBy } from '../../grouped';
import { few } from '../../grounds';
import { oncePer } from '../../memo';
import type { Rule } from '../../rule';
import { sectionsOf, sentencesOf } from '../text/texts';

interface Facts {
  readonly item: string;
  readonly level: string;
  /** How many rows bear it, and how many the most frequent one. */
  readonly counted: number;
  readonly most: number;
  readonly mostLevel: Rating;
}

export const tallyMost: Rule<'tally-most', Facts> = {
  code: 'tally-most',
  severity: 'warning',
  reason: '多かったとする評価区分が保険者評価の表と違えば、管内の概要が逆に伝わります。',
  source: '保険者評価の表（評価区分ごとの保険者数）',
  needs: [{ table: '保険者評価' }],
  yieldsTo: ['tally-differs'],
  *run(reading) {
    const { report } = reading;
    const byItem = groupedBy(ratingsEvaluated(report), ({ item }) => fold(item.written));
    for (const { itemName: item, section, paragraphs } of sectionsOf(reading)) {
      const rows = section === 'insurers' || section === 'evaluation' ? byItem.get(fold(item)) : undefined;
      if (!rows || !isOneItem(report, item)) continue;
      for (const { text, field } of paragraphs) {
        if (!text.includes('多')) continue;
        for (const sentence of sentencesOf(text.normalize('NFKC'))) {
          const contradiction = contradictionIn(sentence, rows);
          if (!contradiction) continue;
          const { written, ...facts } = contradiction;
          const cells = few(rows.map(({ rating }) => rating.place));
          yield { place: field.place, value: written, facts: { item, ...facts }, restsOn: cells };
        }
      }
    }
  },
};

/** 「概ね達成できた」と回答した市町村が多かった; 最も says more than half of the most frequent. */
const MOST =
  /「([^「」]{1,12})」(?:と|との)(?:回答|評価|自己評価)?(?:し|する)?た?[^。、「」\d]{0,12}?が(最も|一番)?多(?:かった|い|く|数)/;

function contradictionIn(sentence: string, rows: readonly InsurerRating[]) {
  const [written, level, superlative] = MOST.exec(sentence) ?? [];
  const rating = level === undefined ? null : readRating(level);
  if (written === undefined || level === undefined || !rating) return null;
  const wanted = superlative === undefined ? HALF : 1;
  const standings = talliesMeant(sentence, rows).map((tally) => standingOf(tally, rating));
  const [first] = standings;
  if (!first || standings.some(({ counted, most }) => counted >= most * wanted)) return null;
  return { written, level, ...first };
}

const HALF = 0.5;

/** How often each rating was given. */
type Tally = ReadonlyMap<Rating, number>;

/** The tallies of the 取組 that the sentence names; else those of all together, and of each 取組. */
function talliesMeant(sentence: string, rows: readonly InsurerRating[]): readonly Tally[] {
  const { whole, byActivity } = talliesOf(rows);
  const named = byActivity.filter(({ name }) => name !== '' && sentence.includes(name));
  return named.length > 0 ? named.map(({ tally }) => tally) : [whole, ...byActivity.map(({ tally }) => tally)];
}

/** Of more 取組 the names are those of insurers' own works, which no text names. */
const MOST_ACTIVITIES = 100;

/** Counted once for all sentences. */
const talliesOf = oncePer((rows: readonly InsurerRating[]) => {
  const groups = [...groupedBy(rows, ({ activity }) => activity.written.trim())];
  const named = groups.length > MOST_ACTIVITIES ? [] : groups;
  return {
    whole: tallyOf(rows),
    byActivity: named.map(([name, own]) => ({ name: name.normalize('NFKC'), tally: tallyOf(own) })),
  };
});

function tallyOf(rows: readonly InsurerRating[]): Tally {
  const tally = new Map<Rating, number>();
  for (const { rating } of rows) if (rating.value) tally.set(rating.value, (tally.get(rating.value) ?? 0) + 1);
  return tally;
}

function standingOf(tally: Tally, rating: Rating) {
  const [mostLevel, most] = [...tally].reduce((best, each) => (each[1] > best[1] ? each : best), [rating, 0]);
  return { counted: tally.get(rating) ?? 0, most, mostLevel };
}

const isOneItem = ({ items }: Report, name: string): boolean =>
  items.filter((item) => fold(item.name.written) === fold(name)).length === 1;
