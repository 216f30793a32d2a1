import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import type { Place } from '../../domain/field';
import { bySameCause } from '../../domain/sameCause';
import { chosenOf, inView, listed } from '../desk/browsing';
import type { Desk } from '../desk/desk';
import type { DeskState } from '../desk/state';
import { Filters } from './findings/Filters';
import { Hidden } from './findings/Hidden';
import { List } from './findings/List';
import { Steps } from './findings/Steps';
import { Unchecked } from './findings/Unchecked';
import { useList } from './findings/useList';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  none: { margin: 0 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  /** Shows how the table at a cell was understood. */
  readonly onLook: (place: Place) => void;
}

/** The findings of the last check: looked through, shown in the workbook, and corrected where that is mechanical. */
export function Findings({
  desk,
  state: { checked, browsing, reasons, work, notice, ...state },
  onLook,
}: Props): JSX.Element | null {
  const styles = useStyles();
  const { degrees, onlyFixable, sought } = browsing;
  const found = useMemo(
    () => listed(checked?.findings ?? [], { degrees, onlyFixable, sought }),
    [checked, degrees, onlyFixable, sought],
  );
  const causes = useMemo(() => bySameCause(found), [found]);
  const list = inView(causes, browsing);
  const chosen = chosenOf(list, browsing);
  const { within, fallback, announced, ...does } = useList(desk, checked, list, chosen);
  const busy = work !== null && work.kind !== 'reveal';
  if (!checked) {
    return busy ? null : (
      <div className={styles.all}>
        <Text>まだ点検していません。</Text>
        <Button onClick={() => void desk.check()}>点検する</Button>
      </div>
    );
  }
  // What tells of the edit has the way back from it.
  const lastEdit = notice?.undo === true ? null : state.lastEdit;
  const hasAny = checked.findings.length > 0;
  return (
    <div className={styles.all}>
      {hasAny && <Filters desk={desk} checked={checked} browsing={browsing} />}
      <Hidden desk={desk} count={checked.findings.length - found.length} onShown={does.onShown} />
      {(hasAny || lastEdit) && (
        <Steps
          count={found.length}
          list={list}
          chosen={chosen}
          lastEdit={lastEdit}
          busy={busy}
          onStep={does.onStep}
          onUndo={does.onUndo}
        />
      )}
      <div role="status" className={styles.unseen}>
        {announced}
      </div>
      {list.length === 0 && (
        <p ref={fallback} tabIndex={-1} className={styles.none}>
          {hasAny ? '当てはまる確認事項はありません。' : '確認事項はありません。'}
        </p>
      )}
      <List
        desk={desk}
        reasons={reasons}
        all={checked.findings}
        causes={causes}
        browsing={browsing}
        chosen={chosen}
        busy={busy}
        within={within}
        onChoose={desk.findings.choose}
        onKeyDown={does.onKeyDown}
        onFix={does.onFix}
        onDecide={does.onDecide}
        onLook={onLook}
      />
      <Unchecked sentences={checked.unchecked} />
    </div>
  );
}
