import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore, type JSX } from 'react';
import type { Sheet } from '../../sheet/sheet';
import type { RevealedCell } from '../../workbook/dropped';
import { Pane } from '../pane/Pane';
import { Around, type Surroundings } from '../pane/surroundings';
import { Bar } from './Bar';
import { Looked } from './Looked';
import type { Opened } from './opened';
import type { Reading } from './useOpening';

const WIDE = '@media (min-width: 800px)';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  beside: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    [WIDE]: { flexDirection: 'row' },
  },
  pane: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 0, minWidth: 0 },
  cell: {
    boxSizing: 'border-box',
    maxHeight: '50%',
    flexShrink: 0,
    overflowY: 'auto',
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    [WIDE]: {
      width: '50%',
      maxHeight: '100%',
      borderTop: 'none',
      borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

interface Props {
  readonly opened: Opened;
  /** Another file that is being read. */
  readonly reading: Reading | null;
  /** Why another file was not opened. */
  readonly sentence: string | null;
  /** Whether it is being asked if changes may be lost. */
  readonly isAsked: boolean;
  readonly onAnswer: (isYes: boolean) => void;
  readonly onLeave: () => void;
}

/** The file that is worked in: what can be done with it as a whole, the pane, and the cell that is looked at. */
export function Workplace({ opened, sentence, ...bar }: Props): JSX.Element {
  const styles = useStyles();
  const { desk, workbook } = opened;
  const [cell, setCell] = useState<RevealedCell | null>(null);
  useEffect(() => workbook.onReveal(setCell), [workbook]);
  const { checked } = useSyncExternalStore(desk.subscribe, desk.state);
  const around = useMemo(() => surroundingsOf(checked?.reading.sheets ?? []), [checked]);
  const isLooking = cell !== null;
  useEffect(() => {
    // The cell takes room from the list in which it was chosen.
    if (isLooking) chosenFinding()?.scrollIntoView({ block: 'nearest' });
  }, [isLooking]);
  useEffect(() => {
    if (sentence !== null) desk.tell({ kind: 'refused', sentence });
  }, [desk, sentence]);
  const close = (): void => {
    setCell(null);
    chosenFinding()?.focus();
  };
  return (
    <Around value={around}>
      <div className={styles.all}>
        <Bar opened={opened} {...bar} />
        <div className={styles.beside}>
          <div className={styles.pane}>
            <Pane desk={desk} />
          </div>
          {cell && (
            <div className={styles.cell}>
              <Looked desk={desk} cell={cell} onClose={close} />
            </div>
          )}
        </div>
      </div>
    </Around>
  );
}

/** The finding in the list whose cell is looked at. */
function chosenFinding(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-finding][aria-current]');
}

function surroundingsOf(sheets: readonly Sheet[]): Surroundings {
  const hasFormulas = sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell?.formula !== undefined)));
  return { kind: 'file', hasFormulas };
}
