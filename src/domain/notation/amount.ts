import { Decimal } from 'decimal.js';
import { partAt, type Part } from './part';
import { matchAt, type Setting } from './scan';

/** One number or a range with its unit, without what stands before and behind. */
export interface ScannedAmount {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string | null;
  /** 割 is a rounded share. */
  readonly approximate: boolean;
  /** Other readings as they would be written plainly; empty where there is only one. */
  readonly doubts: readonly string[];
  readonly end: number;
}

const CONNECTOR: Readonly<Record<Setting, RegExp>> = {
  cell: / ?(~|-|から|ないし|乃至) ?([-+▲△▼▽]|マイナス|プラス|)/y,
  /** 15.7％から19.0％に上昇 is no range. */
  text: / ?(~|-|ないし|乃至) ?([-+▲△▼▽]|マイナス|プラス|)/y,
};

/** 2023-3年 takes nothing away. */
const YEARS = '年';
/** 10人から20人まで. */
const UNTIL = /まで(?!に)/y;

/** The number or range that begins at a place of plain text; `negative` where a minus stands before it. */
export function amountAt(text: string, at: number, negative: boolean, setting: Setting): ScannedAmount | null {
  const first = partAt(text, at, negative, setting);
  if (first === null) return null;
  return rangeAt(text, first, setting) ?? single(first);
}

function single({ value, doubts: readings, unit, share, end }: Part): ScannedAmount {
  const doubts = readings.map((reading) => `${value.isNegative() ? '-' : ''}${reading}${unit ?? ''}`);
  return { low: value, high: value, unit, approximate: share, doubts, end };
}

/** 486～533, 2～3回, 5%～10%, 8～10万人, ６～７割; null where no second number of the same unit follows. */
function rangeAt(text: string, first: Part, setting: Setting): ScannedAmount | null {
  const connector = matchAt(CONNECTOR[setting], text, first.end);
  if (!connector) return null;
  const [all, stroke, sign = ''] = connector;
  const second = partAt(text, first.end + all.length, !/^(?:\+|プラス|)$/.test(sign), setting);
  if (second === null || (first.unit !== null && second.unit !== null && first.unit !== second.unit)) return null;
  if (stroke === '-' && sign !== '') return null;
  const low = sharedScale(first, second);
  const unit = second.unit ?? first.unit;
  const end = second.end + (stroke === 'から' ? (matchAt(UNTIL, text, second.end)?.[0].length ?? 0) : 0);
  const range = { low, high: second.value, unit, approximate: first.share || second.share, end };
  return { ...range, doubts: rangeDoubts(range, first, second, stroke === '-') };
}

/** 8～10万人 is 80,000 to 100,000, but 500～1万人 begins at 500; ２～３割 is 20 to 30 %. */
function sharedScale(first: Part, second: Part): Decimal {
  if (second.share && !first.share && first.unit === null) return first.value.times(10);
  const { scale } = second;
  if (scale === null || first.scale !== null || first.unit !== null || first.value.abs().gte(scale)) return first.value;
  const scaled = first.value.times(scale);
  return scaled.lte(second.value) ? scaled : first.value;
}

function rangeDoubts(
  { low, high, unit }: { readonly low: Decimal; readonly high: Decimal; readonly unit: string | null },
  first: Part,
  second: Part,
  stroke: boolean,
): readonly string[] {
  const written = unit ?? '';
  const open = first.doubts.length + second.doubts.length > 0;
  const forward = open ? forwardPairs(first, second).map((range) => range + written) : [];
  if (forward.length > 0 || !low.gt(high)) return forward;
  const turned = `${high.toFixed()}～${low.toFixed()}${written}`;
  return stroke && unit !== YEARS ? [turned, `${low.minus(high).toFixed()}${written}`] : [turned];
}

/** Every pair of the readings of both ends that runs upwards. */
function forwardPairs(first: Part, second: Part): readonly string[] {
  const readings = ({ value, doubts }: Part): readonly string[] =>
    doubts.length > 0
      ? doubts
          .filter((reading) => !reading.includes('～'))
          .map((reading) => `${value.isNegative() ? '-' : ''}${reading}`)
      : [value.toFixed()];
  return readings(first).flatMap((from) =>
    readings(second)
      .filter((to) => new Decimal(from).lte(to))
      .map((to) => `${from}～${to}`),
  );
}
