import { figuresIn } from '../../../domain/notation';
import type { Rule } from '../../rule';
import { paragraphsOf } from '../text/texts';

interface Facts {
  readonly item: string;
  readonly usual: string;
  readonly other: string;
}

export const seriesUnits: Rule<'series-units', Facts> = {
  code: 'series-units',
  severity: 'info',
  reason: '同じ取組の対象別の実績を並べた中で単位が違うと、書き誤りに見えます。',
  source: '様式の記載の統一（並べて書く数は単位をそろえる）',
  *run(reading) {
    for (const { text, place, itemName } of paragraphsOf(reading)) {
      const units = unitsOfSeries(text);
      const usual = mostFrequent(units);
      const other = units.find((unit) => unit !== usual);
      if (usual === null || other === undefined) continue;
      const written = text.normalize('NFKC').match(new RegExp(`[0-9]+${other}`, 'u'))?.[0] ?? other;
      yield { place, value: written, facts: { item: itemName, usual, other } };
    }
  },
};

/** A series has one subject before a colon and at least this many counts after it. */
const SERIES = 4;

/** The units of 「認知症対応力向上研修：かかりつけ医（2か所）、歯科医師（1回）、…」. */
function unitsOfSeries(text: string): readonly string[] {
  const list = /^[^：:。（(]+[：:]([^。]+)$/.exec(text)?.[1];
  if (list === undefined) return [];
  const counts = Array.from(list.matchAll(/[（(]([^（()）]+)[)）]/g), ([, content = '']) => figuresIn(content));
  const units = counts.flatMap(([first, ...more]) =>
    first?.quantity.unit && more.length === 0 ? first.quantity.unit : [],
  );
  return units.length === counts.length && units.length >= SERIES ? units : [];
}

/** The unit of more than half, or null. */
function mostFrequent(units: readonly string[]): string | null {
  return units.find((unit) => units.filter((each) => each === unit).length * 2 > units.length) ?? null;
}
