import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import { groupedAsides, type UnderstoodTable } from '../../../app/understood';
import { ASIDE_WORDS } from '../../../app/understood/words';
import { a1 } from '../../../sheet/address';
import type { Desk } from '../../desk/desk';
import type { DeskState } from '../../desk/state';
import { CellLink } from './CellLink';
import { choosable } from './choosable';
import { ColumnChoices } from './ColumnChoices';
import { useDetailsStyles } from './styles';
import { amountText, meaningText, titleText } from './words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
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
        <ul className={styles.list}>
          {table.columns.map((column) => (
            <li key={`${a1(column.place.at)} ${column.field}`}>
              <CellLink desk={desk} place={column.place} written={column.header} />
              <Text>　{meaningText(column)}</Text>
            </li>
          ))}
        </ul>
        <Asides desk={desk} table={table} />
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

/** What was not read as a column or a record, by the reason. */
function Asides({ desk, table }: Pick<Props, 'desk' | 'table'>): JSX.Element {
  const styles = useStyles();
  return (
    <>
      {groupedAsides(table.asides).map(([why, asides]) => (
        <div key={why}>
          <Text>{ASIDE_WORDS[why]}：</Text>
          <ul className={styles.list}>
            {asides.map(({ place, written }) => (
              <li key={a1(place.at)}>
                <CellLink desk={desk} place={place} written={written} />
                <Text>　{written}</Text>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
