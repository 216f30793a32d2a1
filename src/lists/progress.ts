import type { Progress } from '../domain/progress';
import { DIRECTION_NAMES, MET_NAMES, METHOD_NAMES, rateText, ratingText } from '../domain/names';
import type { Indicator, Measurement, Report } from '../domain/report';
import type { Drawing } from '../sheet/drawing';
import { LIST_SHEETS } from '../sheet/own';
import { subject } from './subject';
import type { Content } from './rows';
import { drawList } from './table';

/** An indicator with what was computed from it. */
export interface ProgressRow {
  readonly indicator: Indicator;
  readonly progress: Progress;
}

/** 進捗一覧: every indicator with both rates, 目標達成, the computed rating and the one a person adopted. */
export function drawProgress(report: Report, rows: readonly ProgressRow[]): Drawing {
  const { excellent, good, fair } = report.basics.thresholds;
  return drawList({
    name: LIST_SHEETS.progress,
    mark: { kind: 'progress', item: '' },
    title: LIST_SHEETS.progress,
    lead: [subject(report), `評価の基準（率の下限）　◎ ${excellent}％　○ ${good}％　△ ${fair}％　それ未満 ×`],
    columns: [
      { width: 84, align: 'left' },
      { width: 140, align: 'left' },
      { width: 62, align: 'right' },
      { width: 62, align: 'right' },
      { width: 62, align: 'right' },
      { width: 34, align: 'center' },
      { width: 62, align: 'right' },
      { width: 62, align: 'right' },
      { width: 50, align: 'center' },
      { width: 76, align: 'center' },
      { width: 50, align: 'center' },
    ],
    blocks: [
      {
        heading: null,
        headers: [
          '項目',
          '目標項目',
          '策定時の値',
          '直近値',
          '目標値',
          '向き',
          '進捗率（％）',
          '達成率（％）',
          '目標達成',
          '参考評価（計算値）',
          '評価区分（採用）',
        ],
        rows: rows.map(row),
        remarks: [
          ...(rows.length === 0 ? ['指標の表に読み取れる行がありません。'] : []),
          '※進捗率＝（直近値－策定時の値）÷（目標値－策定時の値）、達成率＝直近値÷目標値（減少を目指す指標は目標値÷直近値）。',
          '※参考評価（計算値）は、計算方法に選ばれた率から求めています。選ばれていないときは進捗率によります。',
          '※「判定保留」は、値が範囲のため評価区分が一つに決まらないものです。担当者が決めてください。',
        ],
      },
    ],
  });
}

function row({ indicator, progress }: ProgressRow): Content[] {
  const { item, name, baseline, latest, target, rating } = indicator;
  return [
    item.value ?? '',
    name.value ?? '',
    measured(baseline),
    measured(latest),
    measured(target),
    progress.direction === null ? '' : DIRECTION_NAMES[progress.direction],
    rateText(progress.rates.progress),
    rateText(progress.rates.attainment),
    MET_NAMES[progress.met],
    `${ratingText(progress)}\n${METHOD_NAMES[progress.method]}による`,
    rating.value ?? '',
  ];
}

/** A value with its 年次 beneath, both as written. */
function measured({ value, period }: Measurement): string {
  return [value.written, period.written && `（${period.written}）`].filter(Boolean).join('\n');
}
