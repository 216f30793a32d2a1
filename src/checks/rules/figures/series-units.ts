import { figuresIn } from '../../../domain/notation';
import type { Rule } from '../../rule';
import { paragraphsOf } from '../text/texts';

interface Facts {
  readonly item: string;
  readonly usual: string;
  readonly other: string;
  /** All counts of another unit than the usual one, as written. */
  readonly odd: readonly string[];
}

export const seriesUnits: Rule<'series-units', Facts> = {
  code: 'series-units',
  severity: 'info',
  reason: '同じ取組の対象別の実績を並べた中で単位が違うと、書き誤りに見えます。',
  source: '様式の記載の統一（並べて書く数は単位をそろえる）',
  *run(reading) {
    for (const { text, place, itemName } of paragraphsOf(reading)) {
      const counts = countsOfSeries(text);
      const usual = mostFrequent(counts.map(({ unit }) => unit));
      const others = counts.filter(({ unit }) => unit !== usual);
      const [first] = others;
      if (usual === null || !first) continue;
      const facts = { item: itemName, usual, other: first.unit, odd: others.map(({ written }) => written) };
      yield { place, value: first.written, facts };
    }
  },
};

/** A series has one subject before a colon and at least this many counts after it. */
const SERIES = 4;

/** The counts of 「認知症対応力向上研修：かかりつけ医（2か所）、歯科医師（1回）、…」. */
function countsOfSeries(text: string): readonly { readonly unit: string; readonly written: string }[] {
  const list = /^[^：:。（(]+[：:]([^。]+)$/.exec(text)?.[1];
  if (list === undefined) return [];
  const contents = Array.from(list.matchAll(/[（(]([^（()）]+)[)）]/g), ([, content = '']) => content);
  const counts = contents.flatMap((content) => {
    const [first, ...more] = figuresIn(content);
    const unit = first?.quantity.unit;
    return unit && more.length === 0
      ? [{ unit, written: content.slice(first.start, first.end).normalize('NFKC') }]
      : [];
  });
  return counts.length === contents.length && counts.length >= SERIES ? counts : [];
}

/** The unit of more than half, or null. */
function mostFrequent(units: readonly string[]): string | null {
  return units.find((unit) => units.filter((each) => each === unit).length * 2 > units.length) ?? null;
}
