import { readRating } from '../../../domain/notation';
import type { Rating } from '../../../domain/rating';
import type { InsurerRating, Report } from '../../../domain/report';
import { ratingsEvaluated } from '../../../domain/tally';
import { fold } from '../../../text/fold';
import { groupedBy } from '../../grouped';
import { few } from '../../grounds';
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
  const tallies = talliesMeant(sentence, rows).map((own) => tallyOf(own, rating));
  const [first] = tallies;
  if (!first || tallies.some(({ counted, most }) => counted >= most * wanted)) return null;
  return { written, level, ...first };
}

const HALF = 0.5;

/** The rows of the 取組 that the sentence names; else all together, and those of each 取組. */
function talliesMeant(sentence: string, rows: readonly InsurerRating[]): readonly (readonly InsurerRating[])[] {
  const groups = [...groupedBy(rows, ({ activity }) => activity.written.trim())];
  const named = groups.filter(([name]) => name !== '' && sentence.includes(name.normalize('NFKC')));
  return named.length > 0 ? named.map(([, own]) => own) : [rows, ...groups.map(([, own]) => own)];
}

function tallyOf(rows: readonly InsurerRating[], rating: Rating) {
  const counts = [...groupedBy(rows, (row) => row.rating.value)].flatMap(([level, own]) =>
    level === null ? [] : [{ level, count: own.length }],
  );
  const top = counts.reduce((best, each) => (each.count > best.count ? each : best), { level: rating, count: 0 });
  return {
    counted: counts.find(({ level }) => level === rating)?.count ?? 0,
    most: top.count,
    mostLevel: top.level,
  };
}

const isOneItem = ({ items }: Report, name: string): boolean =>
  items.filter((item) => fold(item.name.written) === fold(name)).length === 1;
