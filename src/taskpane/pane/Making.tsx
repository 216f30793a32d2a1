import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import type { Checked } from '../../app/check';
import { itemStatuses } from '../../app/items';
import type { Desk } from '../desk/desk';
import { wishesOf, withItems } from '../desk/making';
import type { DeskState } from '../desk/state';
import { HandEdits } from './handwork/HandEdits';
import { Errors } from './making/Errors';
import { Exports } from './making/Exports';
import { Items } from './making/Items';
import { Preview } from './making/Preview';
import { Restore } from './making/Restore';
import { useSurroundings } from './surroundings';
import { COPY_NOTE, EDITED_NOTE, FORMS_NOTE, LISTS_NOTE, MAKES_NOTE, NO_ITEMS, UNDO_NOTE } from './making/words';
import { Written } from './making/Written';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // The foot that stays covers nothing of what has the focus.
    '& input, & button': { scrollMarginBottom: '144px' },
  },
  /** Many items: the button stays in sight. */
  foot: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly onShowFindings: () => void;
}

/** Makes the forms: the items there are, one large button, what was written, and the way back. */
export function Making({ desk, state, onShowFindings }: Props): JSX.Element | null {
  const [shown, setShown] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const { checked } = state;
  if (!checked) return null;
  if (shown !== null && shown < checked.reading.report.items.length) {
    return <Preview checked={checked} at={shown} onClose={() => setShown(null)} />;
  }
  const show = (at: number) => {
    setShown(at);
    setLast(at);
  };
  const showErrors = () => {
    desk.findings.browse({ degrees: new Set(['error']), onlyFixable: false, sought: '' });
    onShowFindings();
  };
  return (
    <Choices desk={desk} state={state} checked={checked} onPreview={show} returnTo={last} onShowErrors={showErrors} />
  );
}

interface ChoicesProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly checked: Checked;
  readonly onPreview: (at: number) => void;
  readonly returnTo: number | null;
  readonly onShowErrors: () => void;
}

function Choices({ desk, state, checked, onPreview, returnTo, onShowErrors }: ChoicesProps): JSX.Element {
  const styles = useStyles();
  const around = useSurroundings();
  const items = useMemo(() => itemStatuses(checked), [checked]);
  const isOnlyForms = checked.reading.from === 'forms';
  const { choosing, generated, work } = state;
  const wishes = wishesOf(choosing, items);
  const choose = (names: readonly string[], isChosen: boolean) =>
    desk.making.choose(withItems(choosing, names, isChosen));
  return (
    <div className={styles.all}>
      {isOnlyForms && <Text>{FORMS_NOTE}</Text>}
      {items.length === 0 && <Text>{NO_ITEMS}</Text>}
      {items.length > 0 && !isOnlyForms && (
        <>
          <Text size={200}>{MAKES_NOTE}</Text>
          <Text size={200}>{around.kind === 'excel' ? UNDO_NOTE : COPY_NOTE}</Text>
          <Items items={items} leftOut={choosing.leftOut} onChoose={choose} onPreview={onPreview} returnTo={returnTo} />
          {wishes.items && <Text size={200}>{LISTS_NOTE}</Text>}
          {items.some(({ state: stands }) => stands === 'edited') && <Text size={200}>{EDITED_NOTE}</Text>}
          <div className={styles.foot}>
            {checked.counts.error > 0 && (
              <Errors
                count={checked.counts.error}
                isDraft={choosing.draft}
                onDraft={() => desk.making.choose({ ...choosing, draft: !choosing.draft })}
                onShow={onShowErrors}
              />
            )}
            <Button
              appearance="primary"
              size="large"
              disabledFocusable={work !== null}
              onClick={() => void desk.making.generate(wishes)}
            >
              別紙２を作成
            </Button>
          </div>
        </>
      )}
      {generated?.written && <Written desk={desk} sheets={generated.sheets} />}
      {!isOnlyForms && <HandEdits desk={desk} checked={checked} isBusy={work !== null} />}
      {items.length > 0 && !isOnlyForms && (
        <Exports
          desk={desk}
          state={state}
          checked={checked}
          items={items.filter(({ name }) => !choosing.leftOut.has(name))}
          names={wishes.items}
        />
      )}
      {!isOnlyForms && <Restore desk={desk} checked={checked} isBusy={work !== null} />}
    </div>
  );
}
