import { Button, Text, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { UnderstoodTable } from '../../../app/understood';
import type { Desk } from '../../desk/desk';
import type { DeskState } from '../../desk/state';
import { choosable } from './choosable';
import { ColumnChoices } from './ColumnChoices';
import { ReadParts } from './ReadParts';
import { useDetailsStyles } from './styles';
import { amountText, titleText } from './words';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly table: UnderstoodTable;
  /** To be opened, with the focus on it. */
  readonly isWanted: boolean;
  /** Whether a person may say what columns mean. */
  readonly canChoose: boolean;
}

/** One table that was read: its place, its columns, what was left aside. */
export function TableDetails({ desk, state, table, isWanted, canChoose }: Props): JSX.Element {
  const styles = useStyles();
  const shared = useDetailsStyles();
  const details = useRef<HTMLDetailsElement>(null);
  const [isChoosing, setChoosing] = useState(isWanted);
  useEffect(() => {
    if (!isWanted || !details.current) return;
    details.current.open = true;
    details.current.querySelector('summary')?.focus();
  }, [isWanted]);
  return (
    <details ref={details}>
      <summary className={shared.summary}>
        <Text weight="semibold">{titleText(table)}</Text>
        <Text size={200} className={shared.second}>
          {amountText(table)}
        </Text>
      </summary>
      <div className={shared.inside}>
        <ReadParts desk={desk} table={table} />
        {canChoose && table.shape === 'columns' && (
          <>
            <Button
              size="small"
              className={styles.button}
              aria-expanded={isChoosing}
              onClick={() => setChoosing(!isChoosing)}
            >
              {isChoosing ? '列の意味を選ぶのをやめる' : '列の意味を選ぶ'}
            </Button>
            {isChoosing && <ColumnChoices desk={desk} state={state} table={table.kind} columns={choosable(table)} />}
          </>
        )}
      </div>
    </details>
  );
}
