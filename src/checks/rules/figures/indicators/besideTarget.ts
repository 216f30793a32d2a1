import { Decimal } from 'decimal.js';
import { figuresOf, type Figure } from '../../../../domain/figures';
import { unitsAgree, writeNumber, type Quantity } from '../../../../domain/notation';
import type { Place } from '../../../../domain/field';
import type { Reading } from '../../../../domain/reading';
import type { Indicator } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { groupedBy } from '../../../grouped';
import { oncePer } from '../../../memo';
import { paragraphsOf, sentencesOf } from '../../text/texts';
import { percentOf, shareOf } from '../percent';

/** A figure beside the target of an indicator, where the target itself tells which indicator is meant. */
export interface BesideTarget {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly meant: '策定時の値' | '直近値' | '目標値との差' | '達成率';
  readonly written: string;
  /** What it should be. */
  readonly computed: string;
}

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const UNIT = '(?:%|ポイント|[^\\d\\s、。()%をにはがとでよのへ]{1,5})';
const TARGET = new RegExp(
  `目標(?:値|数)?(?:の|である)?\\s*(?<target>${NUMBER})(?<unit>か所|${UNIT})(?:以上|以下)?(?<rest>.*)$`,
);
const GAP = new RegExp(
  `^(?:に対し(?:て)?|には?|より(?:も)?|から|を)、?(?:さらに)?(?<gap>${NUMBER})(?<unit>か所|${UNIT})(?:ほど)?(?:上回|下回|超過|届か|及ば|達しな|足り|不足)`,
);
const REACHED = new RegExp(
  `^に対し(?:て)?、?(?:実績は)?(?<latest>${NUMBER})(?<unit>か所|${UNIT})(?=[、。]|で(?:あ|、)|と(?:な|、|、?あと)|まで|にとどま)`,
);
const RATE = new RegExp(`^(?:に対し(?:て)?、?|の)(?<rate>${NUMBER})%(?=[、。]|で(?:あ|、)|と(?:な|、)|まで|にとどま)`);
const BEFORE = new RegExp(
  `[はが](?<latest>${NUMBER})(?<unit>か所|${UNIT})(?:であり|で|となり|となったが|だったが|であったが|と)、[^\\d、。]{0,6}$`,
);
const BASELINE = new RegExp(`策定(?:時|当初)の(?<baseline>${NUMBER})(?<unit>か所|${UNIT})(?=[をにかよ])`);
/** Somebody else's target, that of another time, or of a part. */
const OTHERS = /(?:国の?|全国の?|次期の?|最終|来年度の?|次年度の?|年度?末?の|将来の?|中間|市町村?の|保険者の)$/;

/** The figures beside targets in 実績 and 自己評価 that do not follow from the table. */
export function* besideTargets(reading: Reading): Generator<BesideTarget> {
  for (const { plain, place, before, rest } of targetsOf(reading))
    for (const each of statedBeside(plain, before, rest)) yield { indicator: plain.indicator, place, ...each };
}

/** 「目標の650件を上回った」 where the latest value lies on the other side, or on neither. */
export function* wrongSides(reading: Reading) {
  for (const { plain, place, itemName, written, rest } of targetsOf(reading)) {
    const word = SIDE.exec(rest)?.[1];
    if (word === undefined) continue;
    const side = plain.latest.low.cmp(plain.target.low);
    if (side === (word === '上' ? 1 : -1)) continue;
    yield { indicator: plain.indicator, place, itemName, written: `${written}を${word}回`, word };
  }
}

const SIDE = /^を(?:大きく|やや|僅かに|わずかに)?([上下])回(?:った。|って(?:いる|おり)|り、|る結果)/;

/** The targets that sentences name by their figures. Gathered once for all rules. */
const targetsOf = oncePer((reading: Reading) => {
  const byItem = indicatorsOf(reading);
  return paragraphsOf(reading).flatMap(({ text, place, itemName, section }) => {
    if ((section !== 'record' && section !== 'evaluation') || !text.includes('目標')) return [];
    return sentencesOf(text.normalize('NFKC')).flatMap((sentence) => {
      const match = TARGET.exec(sentence);
      const { target = '', unit = '', rest = '' } = match?.groups ?? {};
      const before = sentence.slice(0, match?.index ?? 0);
      if (!match || OTHERS.test(before)) return [];
      const [plain, ...more] = (byItem.get(fold(itemName)) ?? []).filter((each) => isTarget(each, target, unit));
      return plain && more.length === 0 ? [{ plain, place, itemName, before, rest, written: `${target}${unit}` }] : [];
    });
  });
});

/** An indicator with single exact figures. */
interface Plain {
  readonly indicator: Indicator;
  readonly baseline: Quantity | null;
  readonly latest: Quantity;
  readonly target: Quantity;
  readonly unit: string | null;
}

const indicatorsOf: (reading: Reading) => ReadonlyMap<string, readonly Plain[]> = oncePer(({ report }) => {
  const plain = report.indicators.flatMap((indicator) => {
    const { baseline, latest, target } = figuresOf(indicator);
    const [from, now, to] = [baseline, latest, target].map(singleOf);
    return now && to
      ? [{ indicator, baseline: from ?? null, latest: now, target: to, unit: indicator.unit.value }]
      : [];
  });
  return groupedBy(plain, ({ indicator }) => fold(indicator.item.written));
});

const singleOf = (figure: Figure): Quantity | null =>
  figure.kind === 'figure' && figure.quantity.low.eq(figure.quantity.high) ? figure.quantity : null;

const valueOf = (digits: string): Decimal => new Decimal(digits.replaceAll(',', ''));

const isTarget = ({ target, unit }: Plain, digits: string, written: string): boolean =>
  target.low.eq(valueOf(digits)) && unitsAgree(target.unit ?? unit, written);

function* statedBeside({ baseline, latest, target, unit }: Plain, before: string, rest: string) {
  const own = target.unit ?? unit ?? '';
  const gap = GAP.exec(rest)?.groups;
  if (gap) {
    const difference = latest.low.minus(target.low).abs();
    const isPoints = gap['unit'] === 'ポイント' ? own === '%' : unitsAgree(own, gap['unit'] ?? '');
    const stated = valueOf(gap['gap'] ?? '');
    if (isPoints && !stated.eq(difference.toDecimalPlaces(Math.max(stated.decimalPlaces(), 0))))
      yield {
        meant: '目標値との差' as const,
        written: `${gap['gap']}${gap['unit']}`,
        computed: `${writeNumber(difference.toFixed())}${gap['unit']}`,
      };
  }
  for (const found of [REACHED.exec(rest)?.groups, BEFORE.exec(before)?.groups]) {
    if (!found || !unitsAgree(own, found['unit'] ?? '')) continue;
    const stated = valueOf(found['latest'] ?? '');
    if (stated.eq(latest.low.toDecimalPlaces(stated.decimalPlaces()))) continue;
    const written = `${found['latest']}${found['unit']}`;
    yield { meant: '直近値' as const, written, computed: `${writeNumber(latest.low.toFixed())}${found['unit']}` };
  }
  const start = BASELINE.exec(before)?.groups;
  if (start && baseline && unitsAgree(own, start['unit'] ?? '') && !valueOf(start['baseline'] ?? '').eq(baseline.low)) {
    const written = `${start['baseline']}${start['unit']}`;
    yield { meant: '策定時の値' as const, written, computed: `${writeNumber(baseline.low.toFixed())}${start['unit']}` };
  }
  const rate = RATE.exec(rest)?.groups?.['rate'];
  if (rate === undefined || own === '%' || target.low.isZero()) return;
  const { places, value } = percentOf(rate);
  const computed = shareOf(latest.low, target.low, places);
  if (!computed.eq(value))
    yield { meant: '達成率' as const, written: `${rate}%`, computed: `${computed.toFixed(places)}%` };
}
