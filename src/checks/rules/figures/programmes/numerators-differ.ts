import { groupedBy } from '../../../grouped';
import type { Rule } from '../../../rule';
import { sharesOf } from './shares';

interface Facts {
  readonly item: string;
  readonly asPlannedOnly: string;
  readonly withPartly: string;
}

export const numeratorsDiffer: Rule<'numerators-differ', Facts> = {
  code: 'numerators-differ',
  severity: 'info',
  reason: '「予定通り実施」だけの割合と「一部実施」を含む割合を並べると、事業どうしを比べられません。',
  source: '割合の示し方（並べて示す割合は分子をそろえる）',
  *run(reading) {
    const sections = groupedBy(sharesOf(reading), ({ sentence }) => `${sentence.itemName}\n${sentence.sectionName}`);
    for (const shares of sections.values()) {
      const only = shares.find(({ levels }) => levels.join() === 'asPlanned');
      const both = shares.find(({ levels }) => levels.join() === 'asPlanned,partly');
      if (!only || !both) continue;
      const later = shares.indexOf(only) < shares.indexOf(both) ? both : only;
      yield {
        place: later.sentence.place,
        value: `${later.percent.digits}%`,
        facts: {
          item: later.sentence.itemName,
          asPlannedOnly: `${only.percent.digits}%`,
          withPartly: `${both.percent.digits}%`,
        },
      };
    }
  },
};
