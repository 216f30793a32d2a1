import type { Item } from '../../../domain/report';
import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';
import { activitiesByItem, countOf, statedCounts, type ActivityGroup } from './activity-counts';
import { bare, bracketedIn } from './subject';

interface Facts {
  readonly item: string;
  readonly activity: string;
  readonly counted: string;
}

export const textCountDiffers: Rule<'text-count-differs', Facts> = {
  code: 'text-count-differs',
  severity: 'warning',
  reason: '本文の回数や市町村数が取組実績の表と違えば、どちらかが誤りです。',
  source: '取組実績の表（再掲を除いて数える）',
  needs: [{ table: '取組実績' }],
  *run({ report }) {
    const byItem = activitiesByItem(report);
    for (const item of report.items) {
      const groups = byItem.get(fold(item.name.written)) ?? [];
      for (const { subject, content, place } of bracketsOf(item)) {
        const group = meant(groups, subject);
        for (const { count, unit } of group ? statedCounts(content) : []) {
          const counted = group ? countOf(group, unit, report) : null;
          if (!group || counted === null || counted === count) continue;
          yield {
            place,
            value: `${count}${unit}`,
            facts: { item: item.name.written, activity: group.name, counted: `${counted}${unit}` },
          };
        }
      }
    }
  },
};

/** Marks that begin a new point; a line without one continues the line above. */
const MARK = /^[\s　]*([・○●◆※①-⑳]|[（(]?[0-9０-９]+[)）．.])/;

function* bracketsOf({ sections }: Item) {
  let above = '';
  for (const { text, field } of sections.record.paragraphs) {
    const lead = MARK.test(text) ? '' : above;
    for (const { subject, content } of bracketedIn(text, lead)) yield { subject, content, place: field.place };
    above = text;
  }
}

/** The activity that the words name; of several the one named last, then the longest. */
function meant(groups: readonly ActivityGroup[], subject: string): ActivityGroup | undefined {
  const words = bare(subject);
  const named = groups.filter(({ bareName }) => bareName !== '' && words.includes(bareName));
  const end = ({ bareName }: ActivityGroup): number => words.lastIndexOf(bareName) + bareName.length;
  return named.sort((a, b) => end(b) - end(a) || b.bareName.length - a.bareName.length)[0];
}
