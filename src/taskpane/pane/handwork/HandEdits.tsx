import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState, type JSX } from 'react';
import { carrying, type Carry, type FormCarrying } from '../../../app/carry';
import type { Checked } from '../../../app/check';
import type { Desk } from '../../desk/desk';
import { HandForm } from './HandForm';
import { FIT_NOTE, INTRODUCTION } from './words';

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
  readonly checked: Checked;
  readonly isBusy: boolean;
}

/** What a person changed by hand in the written forms, and what can be done about it. Nothing where nobody did. */
export function HandEdits({ desk, checked, isBusy }: Props): JSX.Element | null {
  const styles = useStyles();
  const [heading, note] = [useId(), useId()];
  const forms = useMemo(() => carrying(checked), [checked]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  if (forms.length === 0) return null;
  const isChosen = (form: FormCarrying, carry: Carry) => form.isSure !== turned.has(keyOf(form, carry));
  const chosen = new Set(forms.flatMap((form) => form.carries.filter((carry) => isChosen(form, carry))));
  const turn = (form: FormCarrying, carry: Carry) => {
    const key = keyOf(form, carry);
    setTurned(turned.has(key) ? new Set([...turned].filter((one) => one !== key)) : new Set([...turned, key]));
  };
  const canCarry = forms.some(({ carries }) => carries.length > 0);
  return (
    <section className={styles.all} aria-labelledby={heading}>
      <Text as="h2" id={heading} weight="semibold" className={styles.heading}>
        手で直した別紙２
      </Text>
      <Text size={200}>{INTRODUCTION}</Text>
      {forms.map((form) => (
        <HandForm
          key={form.sheet}
          form={form}
          chosen={chosen}
          onChoose={(carry) => turn(form, carry)}
          onShow={() => void desk.reveal({ sheet: form.sheet, at: { row: 0, column: 0 } })}
        />
      ))}
      {canCarry && (
        <Button
          disabledFocusable={isBusy || chosen.size === 0}
          onClick={() => void desk.handwork.carryBack([...chosen])}
        >
          別紙２の修正を入力シートへ戻す（{chosen.size}か所）
        </Button>
      )}
      <Button aria-describedby={note} disabledFocusable={isBusy} onClick={() => void desk.handwork.fit()}>
        行の高さを合わせる
      </Button>
      <Text id={note} size={200}>
        {FIT_NOTE}
      </Text>
    </section>
  );
}

/** A change keeps being chosen, or not, while the workbook is checked again. */
function keyOf({ sheet }: FormCarrying, { part, after }: Carry): string {
  return `${sheet} ${part} ${after}`;
}
