import type { Finding, Severity } from '../domain/finding';
import { DEGREES } from '../domain/names';
import type { Report } from '../domain/report';
import { bySameCause } from '../domain/sameCause';
import { sentenceOf } from '../domain/sentence';
import type { Drawing } from '../sheet/drawing';
import { a1 } from '../sheet/address';
import { LIST_SHEETS } from '../sheet/own';
import { subject } from './subject';
import type { Content } from './rows';
import { drawList } from './table';

/** What 点検結果 shows. */
export interface FindingsList {
  readonly findings: readonly Finding[];
  /** What was not checked, and why, in sentences. */
  readonly unchecked: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A value is there to recognise the cell by, not to be read in full. */
const VALUE_SHOWN = 30;

/** A longer list helps nobody on paper, and is more than Excel on the web takes at once (excel-rules: payload-request). */
const MOST_LISTED = 5_000;
const HEAVIEST_FIRST = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** 点検結果: every 確認事項 with its cell, for use inside the office. */
export function drawFindings(report: Report, { findings, unchecked, counts }: FindingsList): Drawing {
  return drawList({
    name: LIST_SHEETS.findings,
    mark: { kind: 'findings', item: '' },
    title: LIST_SHEETS.findings,
    lead: [
      subject(report),
      `計 ${findings.length}件　要修正 ${counts.error}件　要確認 ${counts.warning}件　参考 ${counts.info}件${acceptedCount(findings)}`,
      '庁内での確認に使う一覧です。提出するファイルには含めないでください。',
    ],
    columns: [
      { width: 36, align: 'right' },
      { width: 54, align: 'center' },
      { width: 90, align: 'left' },
      { width: 48, align: 'center' },
      { width: 90, align: 'left' },
      { width: 54, align: 'center' },
      { width: 378, align: 'left' },
    ],
    blocks: [
      {
        heading: null,
        headers: ['番号', '区分', 'シート', 'セル', '値', '確認', '内容'],
        rows: rowsOf(listed(findings)),
        remarks: [
          ...(findings.length === 0 ? ['確認事項はありません。'] : []),
          ...(findings.length > MOST_LISTED ? [LEFT_OUT] : []),
          ...unchecked.map((sentence) => `※${sentence}`),
        ],
      },
    ],
  });
}

const LEFT_OUT = `※件数が多いため、要修正、要確認、参考の順に${MOST_LISTED.toLocaleString('ja')}件までを載せています。載せていないものは、直したあとでもう一度点検すると表示されます。`;

/** The heaviest where there are too many, in the order in which they were. */
function listed(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_LISTED) return findings;
  const heaviest = HEAVIEST_FIRST.flatMap((degree) => findings.filter(({ severity }) => severity === degree));
  const kept = new Set(heaviest.slice(0, MOST_LISTED));
  return findings.filter((finding) => kept.has(finding));
}

function rowsOf(findings: readonly Finding[]): Content[][] {
  const first = firstOfCause(findings);
  return findings.map((finding, index) => row(finding, index + 1, first.get(finding)));
}

/** The number of the finding that is to be looked at first, for those of the same cause. */
function firstOfCause(findings: readonly Finding[]): ReadonlyMap<Finding, number> {
  const numbers = new Map(findings.map((finding, index) => [finding, index + 1]));
  return new Map(
    bySameCause(findings).flatMap(({ head, others }) => others.map((each) => [each, numbers.get(head) ?? 0] as const)),
  );
}

function row(finding: Finding, number: number, first: number | undefined): Content[] {
  const { severity, place, value, accepted, regraded } = finding;
  const [sheet, cell] = place ? [place.sheet, { text: a1(place.at), link: place }] : ['（ブック全体）', ''];
  const { sign, fill } = LOOKS[severity];
  const degree = { text: `${sign}${DEGREES[severity]}`, fill };
  const sentence = (first === undefined ? '' : `（番号${first}と合わせて確かめてください）`) + sentenceOf(finding);
  return [number, degree, sheet, cell, shortened(value), accepted ? '確認済み' : regraded ? '区分変更' : '', sentence];
}

/** Told apart by their signs too, for those who see no colours and for copies in black. */
const LOOKS: Readonly<Record<Severity, { readonly sign: string; readonly fill: string }>> = {
  error: { sign: '■', fill: 'F8CBAD' },
  warning: { sign: '▲', fill: 'FFE699' },
  info: { sign: '・', fill: 'F2F2F2' },
};

function acceptedCount(findings: readonly Finding[]): string {
  const count = findings.filter(({ accepted }) => accepted).length;
  return count === 0 ? '' : `（うち確認済み ${count}件）`;
}

function shortened(value: string): string {
  const letters = [...value];
  return letters.length <= VALUE_SHOWN ? value : `${letters.slice(0, VALUE_SHOWN).join('')}…`;
}
