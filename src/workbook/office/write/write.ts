import type { Drawing } from '../../../sheet/drawing';
import { ChoiceLists } from '../../port/choices';
import { withLiveLinks } from '../../port/links';
import { plan, type Planned } from '../../port/plan';
import type { WriteOptions, Written } from '../../port/port';
import { refuseBadDrawings } from '../../port/validate';
import { askEach } from '../read/askEach';
import { refusals } from '../refusals';
import type { Batches } from '../session';
import { build, type Built } from './build';
import { commit, type Commit } from './commit';
import type { Finished } from './finish';
import { openJournal } from './journal';
import { prove, type EarlierSheet, type Marked } from './prove';
import { recover } from './recover';
import { recoverable } from './recoverable';
import { nextRun, queueMark, survey, type Standing, type Survey } from './survey';

/**
 * Writes the drawings, all or none of them, in four round trips: what stands there; the new sheets, aside; reading them
 * back, and whether earlier ones were edited; putting them in place. A run that breaks off is undone or finished at
 * once where Excel still answers, otherwise at the next start.
 */
export async function write(
  excel: Batches,
  drawings: readonly Drawing[],
  options: WriteOptions = {},
): Promise<readonly Written[]> {
  refuseBadDrawings(drawings);
  const run = new Run(excel, drawings, options);
  return recoverable(
    excel,
    () => run.carryOut(),
    (rest) => run.writtenWith(rest),
  );
}

interface BuiltBesideMarked extends Built {
  readonly marked: readonly Marked[];
}

class Run {
  /** What is put in place; known from the moment it can no longer be undone. */
  private committed: Pick<Commit, 'planned' | 'asides'> | undefined;

  constructor(
    private readonly excel: Batches,
    private readonly drawn: readonly Drawing[],
    private readonly options: WriteOptions,
  ) {}

  async carryOut(): Promise<readonly Written[]> {
    const { excel } = this;
    this.step('survey');
    const before = await this.survey();
    const run = nextRun(before.sheets);
    const standing = before.sheets.filter(({ helping }) => helping === undefined);
    const names = standing.map(({ name }) => name);
    const drawings = withLiveLinks(this.drawn, names);
    const lists = new ChoiceLists(drawings, names);
    this.step('build');
    const { marked, asides, choices } = await this.build(drawings, standing, lists, run);
    this.step('proof');
    const earlier = await prove(excel, drawings, asides, marked, this.options.seen);
    const planned = plan(drawings, standing, earlier);
    refuseProtected(planned);
    this.step('place');
    this.committed = { planned, asides };
    await commit(excel, {
      run,
      planned,
      asides,
      choices: choices && { aside: choices, name: lists.sheetName },
      standing: before.sheets,
    });
    return planned.map(({ written }) => written);
  }

  /** What stands once a run that broke off was finished: a person may have come in between. */
  writtenWith({ added, filled, kept }: Finished): readonly Written[] | undefined {
    return this.committed?.planned.map(({ written }, at): Written => {
      const id = this.committed?.asides[at]?.id ?? '';
      const keptName = kept.get(id);
      if (keptName !== undefined) return { name: keptName, outcome: 'kept' };
      const addedName = added.get(id);
      if (addedName !== undefined) return { name: addedName, outcome: 'added' };
      return { ...written, name: filled.get(id) ?? written.name };
    });
  }

  private step(step: Parameters<NonNullable<WriteOptions['onStep']>>[0]): void {
    if (this.options.signal?.aborted) throw refusals.cancelled();
    this.options.onStep?.(step);
  }

  private async survey(): Promise<Survey> {
    const found = await survey(this.excel);
    if (found.isStructureProtected) throw refusals.protectedWorkbook();
    if (!found.journal) return found;
    await recover(this.excel);
    return survey(this.excel);
  }

  /** Marks are asked for along with the building. */
  private async build(
    drawings: readonly Drawing[],
    standing: readonly Standing[],
    lists: ChoiceLists,
    run: number,
  ): Promise<BuiltBesideMarked> {
    const { excel } = this;
    let built: Built = { asides: [], choices: undefined };
    const notes = await askEach(
      excel,
      standing,
      (sheet) => {
        const noted = queueMark(excel, sheet);
        return () => noted.ready();
      },
      async () => {
        openJournal(excel, { run, job: 'write', phase: 'building' });
        built = await build(excel, drawings, lists, run);
      },
    );
    const marked = notes.flatMap((noted): Marked[] => {
      const mark = noted?.mark;
      return noted && mark?.sheet === noted.name ? [{ ...noted, mark }] : [];
    });
    return { marked, ...built };
  }
}

function refuseProtected(planned: readonly Planned<EarlierSheet>[]): void {
  const names = planned.flatMap(({ target }) => (target?.isProtected ? [target.name] : []));
  if (names.length > 0) throw refusals.protectedSheets(names);
}
