import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type JSX } from 'react';
import type { Checked } from '../../../app/check';
import { outlookOf } from '../../../app/export/outlook';
import { PURPOSES, type Purpose } from '../../../app/export/purpose';
import type { ItemStatus } from '../../../app/items';
import type { Desk } from '../../desk/desk';
import type { DeskState } from '../../desk/state';
import { Exported } from './Exported';
import { confirmation, CONTENTS, EXPORT_NOTE, warnings } from './exportWords';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  heading: { margin: 0 },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly checked: Checked;
  /** The chosen ones. */
  readonly items: readonly ItemStatus[];
  /** Their 項目名, where not all are chosen. */
  readonly names: readonly string[] | undefined;
}

/** 書き出す: what leaves the workbook for whom, what to know before and what to look at afterwards. */
export function Exports({ desk, state, checked, items, names }: Props): JSX.Element {
  const styles = useStyles();
  const [isConfirmed, setConfirmed] = useState(false);
  const outlook = outlookOf(checked, items);
  const isReady = items.length > 0 && outlook.missing.length === 0 && (outlook.errors === 0 || isConfirmed);
  const hand = (purpose: Purpose) =>
    void desk.exports.export({ purpose, allowErrors: isConfirmed, ...(names && { items: names }) });
  return (
    <section className={styles.all} aria-label="書き出す">
      <Text as="h2" weight="semibold" className={styles.heading}>
        書き出す
      </Text>
      <Text size={200}>{EXPORT_NOTE}</Text>
      {warnings(outlook).map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      {outlook.errors > 0 && (
        <Checkbox
          checked={isConfirmed}
          onChange={() => setConfirmed(!isConfirmed)}
          label={confirmation(outlook.errors)}
        />
      )}
      {(['submission', 'publication'] as const).map((purpose) => (
        <Leave
          key={purpose}
          label={`${PURPOSES[purpose]}に書き出す`}
          content={CONTENTS[purpose](outlook.names)}
          isPossible={isReady && state.work === null}
          onPress={() => hand(purpose)}
        />
      ))}
      {state.exported && <Exported told={state.exported} />}
    </section>
  );
}

interface LeaveProps {
  readonly label: string;
  readonly content: string;
  readonly isPossible: boolean;
  readonly onPress: () => void;
}

function Leave({ label, content, isPossible, onPress }: LeaveProps): JSX.Element {
  const note = useId();
  return (
    <>
      <Button aria-describedby={note} disabledFocusable={!isPossible} onClick={onPress}>
        {label}
      </Button>
      <Text id={note} size={200}>
        {content}
      </Text>
    </>
  );
}
