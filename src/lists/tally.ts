import { writeFiscalYear } from '../domain/notation';
import type { Report } from '../domain/report';
import {
  ratingsEvaluated,
  share,
  tallyActivities,
  tallyItems,
  tallyProgrammes,
  type ProgrammeTally,
  type RatingCounts,
} from '../domain/tally';
import type { Drawing } from '../sheet/drawing';
import { LIST_SHEETS } from '../sheet/own';
import { subject } from './subject';
import type { Content } from './rows';
import { drawList, type Block } from './table';

const RATING_HEADERS = ['◎ 達成できた', '○ 概ね達成できた', '△ 達成はやや不十分', '× 達成は不十分', '未回答', '計'];
const LEVEL_HEADERS = ['予定通り実施', '一部実施', '予定通りと一部の計', '実施できなかった', '未回答', '計'];

/** 保険者評価集計: how the insurers rated themselves, and how 給付適正化 was carried out. */
export function drawTally(report: Report): Drawing {
  return drawList({
    name: LIST_SHEETS.tally,
    mark: { kind: 'tally', item: '' },
    title: LIST_SHEETS.tally,
    lead: [subject(report)],
    columns: [
      { width: 132, align: 'left' },
      { width: 98, align: 'left' },
      ...RATING_HEADERS.map(() => ({ width: 86, align: 'right' as const })),
    ],
    blocks: [itemBlock(report), activityBlock(report), programmeBlock(report)],
  });
}

function itemBlock(report: Report): Block {
  return {
    heading: '１　項目別（保険者数）',
    headers: ['項目', '取組名', ...RATING_HEADERS],
    rows: tallyItems(ratingsEvaluated(report)).map(({ item, counts }) => [
      item,
      '（項目全体）',
      ...ratingCells(counts),
    ]),
    remarks: [
      '※一つの項目に複数の取組を評価した保険者は、最も低い評価で１保険者として数えています。',
      ...leftOut(report),
    ],
  };
}

/** Says how many rows were not counted because they are of another year. */
function leftOut(report: Report): readonly string[] {
  const others = report.insurerRatings.length - ratingsEvaluated(report).length;
  return others === 0 ? [] : [`※対象年度のほかの年度の行（${others}件）は数えていません。`];
}

function activityBlock(report: Report): Block {
  return {
    heading: '２　取組別（回答数）',
    headers: ['項目', '取組名', ...RATING_HEADERS],
    rows: tallyActivities(ratingsEvaluated(report)).map(({ item, activity, counts }) => [
      item,
      activity,
      ...ratingCells(counts),
    ]),
    remarks: ['※評価区分が空欄の行は「未回答」として数えています。', ...leftOut(report)],
  };
}

function programmeBlock({ implementations }: Report): Block {
  return {
    heading: '３　給付適正化実施状況（保険者数と割合）',
    headers: ['事業', '年度', ...LEVEL_HEADERS],
    rows: tallyProgrammes(implementations).map(programmeRow),
    remarks: ['※割合は、未回答を含む計に対するものです（小数第三位を四捨五入）。'],
  };
}

function ratingCells(counts: RatingCounts): Content[] {
  const cells = [counts['◎'], counts['○'], counts['△'], counts['×'], counts.none];
  return [...cells, cells.reduce((sum, count) => sum + count, 0)];
}

function programmeRow({
  programme,
  fiscalYear,
  counts: { asPlanned, partly, notDone, none },
}: ProgrammeTally): Content[] {
  const all = asPlanned + partly + notDone + none;
  const levels = [asPlanned, partly, asPlanned + partly, notDone].map((count) => `${count}（${share(count, all)}％）`);
  return [programme, writeFiscalYear(fiscalYear), ...levels, none, all];
}
