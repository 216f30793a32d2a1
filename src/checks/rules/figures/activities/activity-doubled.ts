import type { Place } from '../../../../domain/field';
import type { Activity, Report } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import type { Rule, Spot } from '../../../rule';

interface Facts {
  readonly item: string;
  readonly first: Place;
  /** The item of the first row, where it is another. */
  readonly firstItem: string | null;
}

export const activityDoubled: Rule<'activity-doubled', Facts> = {
  code: 'activity-doubled',
  severity: 'warning',
  reason: '同じ取組を二つの行で数えると、回数と参加者数が二重になります。',
  source: '取組実績の表（他の行と重ねて数えないときは再掲とする）',
  needs: [{ table: '取組実績' }],
  *run({ report }) {
    const doubled = [...doubledIn(report)];
    // A table pasted twice over is one mistake.
    const cause = doubled.length > SINGLY ? { cause: 'doubled' } : {};
    for (const spot of doubled) yield { ...spot, ...cause };
  },
};

/** So many are told one by one. */
const SINGLY = 5;

function* doubledIn(report: Report): Generator<Spot<Facts>> {
  const byName = new Map<string, SameName>();
  for (const activity of report.activities) {
    const { repeated, heldOn, name, item } = activity;
    if (repeated.value === true || heldOn.value?.kind !== 'date' || name.written.trim() === '') continue;
    const first = sameBefore(byName, fold(name.written), activity);
    if (!first) continue;
    const isSameItem = fold(first.item.written) === fold(item.written);
    const facts = { item: item.written, first: first.name.place, firstItem: isSameItem ? null : first.item.written };
    yield { place: name.place, value: name.written, facts };
  }
}

/** The activities of one name: the first, and by all they say once there is a second. */
interface SameName {
  readonly first: Activity;
  contents: Map<string, Activity> | null;
}

/** The activity before that says the same; null where none does, and this one is kept. */
function sameBefore(byName: Map<string, SameName>, name: string, activity: Activity): Activity | null {
  const same = byName.get(name);
  if (!same) {
    byName.set(name, { first: activity, contents: null });
    return null;
  }
  same.contents ??= new Map([[contentOf(same.first), same.first]]);
  const key = contentOf(activity);
  const before = same.contents.get(key);
  if (!before) same.contents.set(key, activity);
  return before ?? null;
}

/** All that tells one event from another, but for its item. */
function contentOf({ name, heldOn, targets, times, participants, content, type }: Activity): string {
  const parts = [name, heldOn, targets, times, participants, content, type];
  return parts.map(({ written }) => fold(written)).join('\n');
}
