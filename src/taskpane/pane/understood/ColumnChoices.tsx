import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { Pointing } from '../../../app/point';
import type { TableKind } from '../../../domain/reading';
import { definitionOf } from '../../../domain/tables';
import { NOT_READ } from '../../../domain/tables/columnSetting';
import { a1 } from '../../../sheet/address';
import type { Desk } from '../../desk/desk';
import { placeKey } from '../../desk/pointing';
import type { DeskState } from '../../desk/state';
import type { ChoosableColumn } from './choosable';
import { CHOICES_NOTE, CORRECT_NOTE, ORDER_NOTE, SETTING_NOTE } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  /** What a button does, close to it. */
  last: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly table: TableKind;
  readonly columns: readonly ChoosableColumn[];
}

/** What each column of a table means, chosen by the person and written at once. */
export function ColumnChoices({ desk, state: { pointing, work }, table, columns }: Props): JSX.Element {
  const styles = useStyles();
  const chosen = columns.flatMap(({ place, header }): readonly Pointing[] => {
    const field = pointing.fields.get(placeKey(place));
    return field === undefined ? [] : [{ table, place, header, field, reason: pointing.reason.trim() }];
  });
  const named = chosen.filter(({ field }) => field !== null);
  const isMixed = columns.some(({ now }) => now === null) && columns.some(({ now }) => now !== null);
  const [note, correcting] = [useId(), useId()];
  return (
    <div className={styles.all}>
      <Text size={200}>
        {CHOICES_NOTE}
        {isMixed && ORDER_NOTE}
      </Text>
      {columns.map((column) => (
        <Choice
          key={placeKey(column.place)}
          column={column}
          table={table}
          chosen={pointing.fields.get(placeKey(column.place))}
          onChoose={(field) => desk.pointing.choose(column.place, field)}
        />
      ))}
      <Field label="理由（記入しなくても構いません）">
        <Input value={pointing.reason} onChange={(_, { value }) => desk.pointing.say(value)} />
      </Field>
      <div className={styles.last}>
        <Button
          appearance="primary"
          className={styles.button}
          aria-describedby={note}
          disabledFocusable={work !== null || chosen.length === 0}
          onClick={() => void desk.pointing.write(chosen)}
        >
          選んだ意味を『設定』に書く
        </Button>
        <Text id={note} size={200}>
          {SETTING_NOTE}
        </Text>
      </div>
      <div className={styles.last}>
        <Button
          className={styles.button}
          aria-describedby={correcting}
          disabledFocusable={work !== null || named.length === 0}
          onClick={() => void desk.pointing.correct(named)}
        >
          見出しを選んだ意味の名前に書き直す
        </Button>
        <Text id={correcting} size={200}>
          {CORRECT_NOTE}
        </Text>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly column: ChoosableColumn;
  readonly table: TableKind;
  readonly chosen: string | null | undefined;
  readonly onChoose: (field: string | null | undefined) => void;
}

function Choice({ column, table, chosen, onChoose }: ChoiceProps): JSX.Element {
  const { fields } = definitionOf(table);
  const choose = (value: string): void => {
    if (value === '') onChoose(undefined);
    else onChoose(fields.some(({ field }) => field === value) ? value : null);
  };
  return (
    <Field label={`${a1(column.place.at)}「${column.header}」`}>
      <Select value={chosen === null ? NOT_READ : (chosen ?? '')} onChange={(_, { value }) => choose(value)}>
        <option value="">{column.now === null ? '（選んでいません）' : `今のまま（${column.now}）`}</option>
        {fields.map(({ field, header }) => (
          <option key={field} value={field}>
            {header}
          </option>
        ))}
        <option value={NOT_READ}>{NOT_READ}（読み取らない）</option>
      </Select>
    </Field>
  );
}
