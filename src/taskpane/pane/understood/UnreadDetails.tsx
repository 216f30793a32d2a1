import { Field, Link, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { TableKind, Unread } from '../../../domain/reading';
import { TABLES } from '../../../domain/tables';
import type { Desk } from '../../desk/desk';
import { placeKey } from '../../desk/pointing';
import type { DeskState } from '../../desk/state';
import { ColumnChoices } from './ColumnChoices';
import { unreadText } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  link: { alignSelf: 'flex-start' },
});

/** 基本情報 is known by its labels and has no columns. */
const KINDS: readonly TableKind[] = TABLES.map(({ kind }) => kind).filter((kind) => kind !== '基本情報');

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly unread: Unread;
}

/** Something like a table that was not read: the person may say which it is, and what its columns mean. */
export function UnreadDetails({ desk, state, unread }: Props): JSX.Element | null {
  const styles = useStyles();
  const { sheet, area, headers } = unread;
  const first = { sheet, at: { row: area.top, column: area.left } };
  const kind = state.pointing.tables.get(placeKey(first));
  const places = headers.map(({ place }) => place);
  return (
    <details>
      <summary className={styles.summary}>
        <Text>{unreadText(unread)}</Text>
      </summary>
      <div className={styles.inside}>
        <Link as="button" className={styles.link} onClick={() => void desk.reveal(first)}>
          範囲を表示
        </Link>
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
            <option value="">読み取らない</option>
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
