import type { WorkbookChange } from '../port/port';
import type { Session } from './session';
import { changedArea } from './watchArea';
import { SheetNames } from './watchNames';

/**
 * Tells the listener of every change of cells and of every sheet that is added or deleted, in their order, until the
 * returned function is called. What the listener throws stops nothing. A sheet that is renamed is told under its old
 * name until a sheet is added or deleted: Excel 2021 has no event for it.
 */
export async function watchWorkbook(
  session: Session,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const names = new SheetNames(session);
  let isWatching = true;
  const tell = inOrder((change) => {
    if (isWatching) listener(change);
  });
  return session.run(async (excel) => {
    const worksheets = SheetNames.queue(excel);
    const handlers = [
      worksheets.onChanged.add((event) => tell(async () => changeOf(event, await names.nameOf(event.worksheetId)))),
      worksheets.onAdded.add(({ worksheetId, source }) => {
        names.expire();
        return tell(async () => ({ sheet: await names.nameOf(worksheetId), area: null, by: personAt(source) }));
      }),
      worksheets.onDeleted.add(({ source }) => {
        names.expire();
        return tell(async () => ({ sheet: null, area: null, by: personAt(source) }));
      }),
    ];
    await excel.send();
    names.take(worksheets);
    // Handlers are removed with the context that added them (docs/excel-rules.md, event-lifetime).
    return () => {
      isWatching = false;
      return session.run(async () => {
        for (const handler of handlers) handler.remove();
        await excel.send();
      });
    };
  });
}

/** Tells changes one after another, though one may have to wait for a name. */
function inOrder(listener: (change: WorkbookChange) => void) {
  let last: Promise<void> = Promise.resolve();
  return (change: () => Promise<WorkbookChange>): Promise<void> => {
    last = last.then(async () => {
      const told = await change();
      try {
        listener(told);
      } catch (cause) {
        console.error(cause);
      }
    });
    return last;
  };
}

function changeOf(event: Excel.WorksheetChangedEventArgs, sheet: string | null): WorkbookChange {
  const isOwn = event.triggerSource === 'ThisLocalAddin';
  return { sheet, area: changedArea(event), by: isOwn ? 'besshi2' : personAt(event.source) };
}

function personAt(source: `${Excel.EventSource}`): 'person' | 'colleague' {
  return source === 'Remote' ? 'colleague' : 'person';
}
