import { useSyncExternalStore, type JSX } from 'react';
import type { RevealedCell } from '../../workbook/dropped';
import type { Desk } from '../desk/desk';
import { Excerpt } from '../pane/excerpt/Excerpt';

interface Props {
  readonly desk: Desk;
  readonly cell: RevealedCell;
  readonly onClose: () => void;
}

/** The cell that is looked at, as it stands in the workbook now. */
export function Looked({ desk, cell, onClose }: Props): JSX.Element {
  const { checked, work } = useSyncExternalStore(desk.subscribe, desk.state);
  const sheet = checked?.reading.sheets.find(({ name }) => name === cell.sheet);
  return (
    <Excerpt
      place={cell}
      sheet={sheet}
      isBusy={work !== null}
      onRetype={(place, text) => void desk.cells.retype(place, text)}
      onClose={onClose}
    />
  );
}
