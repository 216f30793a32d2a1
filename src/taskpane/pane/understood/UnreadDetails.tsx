import { Field, Select, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { UNREAD_WORDS } from '../../../app/understood/words';
import type { TableKind, Unread } from '../../../domain/reading';
import { TABLES } from '../../../domain/tables';
import type { Desk } from '../../desk/desk';
import { placeKey } from '../../desk/pointing';
import type { DeskState } from '../../desk/state';
import { useLeft } from '../overview/useLeft';
import { CellLink } from './CellLink';
import { ColumnChoices } from './ColumnChoices';
import { useDetailsStyles } from './styles';
import { unreadText, unreadTitle } from './words';

/** 基本情報 is known by its labels and has no columns. */
const KINDS: readonly TableKind[] = TABLES.map(({ kind }) => kind).filter((kind) => kind !== '基本情報');

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly unread: Unread;
  /** The focus was inside when it became a table. */
  readonly onLeft: () => void;
}

/** Something like a table that was not read: the person may say which it is, and what its columns mean. */
export function UnreadDetails({ desk, state, unread, onLeft }: Props): JSX.Element {
  const styles = useDetailsStyles();
  const box = useLeft(onLeft);
  const { sheet, area, headers } = unread;
  const first = { sheet, at: { row: area.top, column: area.left } };
  const kind = state.pointing.tables.get(placeKey(first));
  const places = headers.map(({ place }) => place);
  return (
    <details>
      <summary className={styles.summary}>
        <Text weight="semibold">{unreadTitle(unread)}</Text>
        <Text size={200} className={styles.second}>
          {unreadText(unread)}
        </Text>
      </summary>
      <div ref={box} className={styles.inside}>
        <Text>
          <CellLink desk={desk} place={first} written={headers[0]?.written ?? ''} />
          　から始まる範囲
        </Text>
        <Text>{UNREAD_WORDS[unread.why]}</Text>
        <Field label="表の種類">
          <Select
            value={kind ?? ''}
            onChange={(_, { value }) =>
              desk.pointing.chooseTable(
                first,
                KINDS.find((one) => one === value),
                places,
              )
            }
          >
            <option value="">（選んでいません）</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
        {kind && (
          <ColumnChoices
            desk={desk}
            state={state}
            table={kind}
            columns={headers.map(({ place, written }) => ({ place, header: written, now: null }))}
          />
        )}
      </div>
    </details>
  );
}
