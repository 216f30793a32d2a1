import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Pointing } from '../../../app/point';
import type { Place } from '../../../domain/field';
import type { TableKind } from '../../../domain/reading';
import { definitionOf } from '../../../domain/tables';
import { NOT_READ } from '../../../domain/tables/columnSetting';
import { a1 } from '../../../sheet/address';
import type { Desk } from '../../desk/desk';
import { placeKey } from '../../desk/pointing';
import type { DeskState } from '../../desk/state';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

/** A column of which a person may say what it means. */
export interface ChoosableColumn {
  readonly place: Place;
  readonly header: string;
  /** How it is read now; null where it is not. */
  readonly now: string | null;
}

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
  return (
    <div className={styles.all}>
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
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={work !== null || chosen.length === 0}
        onClick={() => void desk.pointing.write(chosen)}
      >
        列の意味をブックに書く
      </Button>
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
        <option value="">{column.now === null ? '読み取らない（今のまま）' : `${column.now}（今のまま）`}</option>
        {fields.map(({ field, header }) => (
          <option key={field} value={field}>
            {header}
          </option>
        ))}
        <option value={NOT_READ}>{NOT_READ}</option>
      </Select>
    </Field>
  );
}
