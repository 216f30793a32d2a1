import { useSyncExternalStore, type JSX } from 'react';
import type { Opened } from './opened';
import { Underway } from './Underway';
import { useLasting } from './useLasting';
import { selectedTab } from './tab';
import { WORKING } from './words';

/** Milliseconds after which a person begins to wonder. */
const LONG = 1000;

/** The way to end what takes long in the file that is worked in. The making of forms has a way of its own in the pane. */
export function LongWork({ opened: { desk, workbook } }: { readonly opened: Opened }): JSX.Element | null {
  const isBusy = useSyncExternalStore(workbook.onBusy, workbook.isBusy);
  const { work } = useSyncExternalStore(desk.subscribe, desk.state);
  const isLong = useLasting(isBusy && workbook.canStop && work?.kind !== 'generate', LONG);
  return isLong ? <Underway sentence={WORKING} onStop={workbook.stop} focusNext={selectedTab} /> : null;
}
