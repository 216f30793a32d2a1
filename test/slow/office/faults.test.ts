import '../../host/boundary/setup';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import { fingerprint } from '../../../src/sheet/fingerprint';
import type { Book } from '../../host/book/book';
import type { Fault } from '../../host/boundary/faults';
import { seen, type SeenBook } from '../../host/file/seen';
import { standIn } from '../../host/standIn';
import { form, list, sheetOf, userBook } from '../../workbook/office/support';

const before = [form('甲', 1), list(['一'])];
const after = [form('甲', 1, ['新しい文']), form('乙', 2), list(['二'])];

/** A user's workbook that refers to a form written earlier, the second time so that a copy of the first is there. */
async function writtenBook(): Promise<Book> {
  const book = userBook();
  standIn({ book });
  await openOfficeWorkbook().write(before);
  sheetOf(book, '控え').type(0, 0, "='別紙２_1_甲'!A2");
  return book;
}

/** The same after a second write, whose copies are there to be brought back. */
async function rewrittenBook(): Promise<Book> {
  const book = await writtenBook();
  await openOfficeWorkbook().write(after);
  return book;
}

/** What a person typed on the form. */
const BY_HAND = '手で直した文';

/** The same with a form on which a person typed since. */
async function editedBook(): Promise<Book> {
  const book = await writtenBook();
  sheetOf(book, '別紙２_1_甲').type(1, 0, BY_HAND);
  return book;
}

/**
 * A run that is undone may leave it said in the mark of an edited form that its contents are a person's, which they are:
 * that alone is no other state.
 */
function plain(state: SeenBook): SeenBook {
  const form = state.sheets['別紙２_1_甲'];
  const mark = form?.names['_besshi2_mark'];
  if (!form || !mark || form.cells['A2']?.text !== BY_HAND) return state;
  const names = { ...form.names, _besshi2_mark: { ...mark, formula: '=' } };
  return { ...state, sheets: { ...state.sheets, 別紙２_1_甲: { ...form, names } } };
}

/** Two faults in one run meet at places that have nothing to do with each other. */
const STRIDE = 37;

function isSame(one: SeenBook, other: SeenBook): boolean {
  return isDeepStrictEqual(one, other);
}

/** What happens when the job runs into faults. */
interface Outcome {
  readonly state: SeenBook;
  readonly succeeded: boolean;
}

type Job = () => Promise<unknown>;
const write: Job = () => openOfficeWorkbook().write(after);
/** Fills the edited form anew, which holds just what is known of it. */
const overwrite: Job = async () => {
  const workbook = openOfficeWorkbook();
  const sheets = await workbook.read();
  const seen = new Map(sheets.map((sheet) => [sheet.name, fingerprint(sheet)]));
  return workbook.write(after, { seen });
};
const recover: Job = () => openOfficeWorkbook().recover();
const restore: Job = () => openOfficeWorkbook().restore();

async function under(book: Book, job: Job, ...faults: readonly Fault[]): Promise<Outcome> {
  standIn({ book }).faults.plan(...faults);
  const succeeded = await job().then(
    () => true,
    () => false,
  );
  return { state: plain(seen(book)), succeeded };
}

async function actionsOf(book: Book, job: Job): Promise<number> {
  const { meter } = standIn({ book });
  await job();
  return meter.actions;
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);
const error = (action: number): Fault => ({ kind: 'error', at: { action }, code: 'GeneralException' });
const gone = (action: number): Fault => ({ kind: 'gone', after: { action }, then: 'failing' });

describe.each([
  ['a write', writtenBook, write],
  ['a write over an edited form', editedBook, overwrite],
  ['a restoration', rewrittenBook, restore],
])('%s that breaks off', async (_, begin, job) => {
  const old = plain(seen(await begin()));
  const done = await begin();
  const actions = await actionsOf(done, job);
  const fresh = plain(seen(done));

  it('changes the workbook in many actions', () => {
    expect(actions).toBeGreaterThan(50);
    expect(fresh).not.toEqual(old);
  });

  it('leaves the old or the new state at once where Excel goes on, and tells truly which', async () => {
    for (const n of upTo(actions)) {
      const { state, succeeded } = await under(await begin(), job, error(n));
      expect(state, `error at action ${n}`).toEqual(succeeded ? fresh : old);
    }
  });

  it('is undone or finished at the next start where Excel went away', async () => {
    const seenStates = new Set<SeenBook>();
    for (const n of upTo(actions)) {
      const book = await begin();
      expect((await under(book, job, gone(n))).succeeded, `gone after action ${n}`).toBe(false);
      const { state } = await under(book, recover);
      expect([old, fresh], `gone after action ${n}`).toContainEqual(state);
      seenStates.add(isSame(state, old) ? old : fresh);
    }
    expect(seenStates.size).toBe(2);
  });

  it('is undone or finished also where that breaks off in its turn', async () => {
    for (const n of upTo(actions)) {
      const book = await begin();
      await under(book, job, gone(n));
      await under(book, recover, error(1 + ((n * STRIDE) % actions)));
      await under(book, recover, gone(1 + ((n * STRIDE * STRIDE) % actions)));
      const { state } = await under(book, recover);
      expect([old, fresh], `gone after action ${n}`).toContainEqual(state);
    }
  });
});
