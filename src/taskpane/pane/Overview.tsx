import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, type JSX } from 'react';
import { missingTables } from '../../app/missing';
import type { Place } from '../../domain/field';
import type { Severity } from '../../domain/finding';
import type { Reading } from '../../domain/reading';
import type { Desk } from '../desk/desk';
import type { DeskState } from '../desk/state';
import { Beginning } from './overview/Beginning';
import { Counts } from './overview/Counts';
import { Details } from './overview/Details';
import { Elsewhere } from './overview/Elsewhere';
import { Lacking } from './overview/Lacking';
import { OpensMany } from './overview/OpensMany';
import { Next } from './overview/Next';
import { editionText, isNeeded, ONLY_FORMS, sheetsByTable, sheetsText, titleOf } from './overview/words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  /** A cell of the table in 読み取り結果 to be opened, with the focus on it. */
  readonly looked: Place | null;
  readonly onLooked: () => void;
  readonly onShowFindings: () => void;
  readonly onMake: () => void;
}

/** The state of this workbook: whose it is, what to do next, which tables were found where. */
export function Overview({ desk, state, looked, onLooked, onShowFindings, onMake }: Props): JSX.Element | null {
  const { checked, work } = state;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = useCallback(() => heading.current?.focus(), []);
  if (!checked) return null;
  const { reading, counts } = checked;
  const isBlank = reading.tables.length === 0;
  const missing = reading.from === 'forms' ? [] : missingTables(reading);
  const isIncomplete = !isBlank && missing.some(isNeeded);
  const edition = editionText(reading);
  const show = (severity: Severity): void => {
    desk.findings.browse({ degrees: new Set([severity]), onlyFixable: false, sought: '' });
    onShowFindings();
  };
  const lacking = missing.length > 0 && (
    <Lacking missing={missing} isBusy={work !== null} onAdd={() => void desk.addInputSheets()} onLeft={toHeading} />
  );
  return (
    <div className={styles.all}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          <Subtitle2>{titleOf(reading)}</Subtitle2>
        </h2>
        {edition !== null && <Text>{edition}</Text>}
      </div>
      <Elsewhere reading={reading} onAnswered={toHeading} />
      {reading.from === 'forms' && <Text>{ONLY_FORMS}</Text>}
      {isBlank && <Beginning desk={desk} sheets={reading.sheets} isBusy={work !== null} onLeft={toHeading} />}
      {isIncomplete && lacking}
      <Counts counts={counts} onShow={show} />
      {isBlank ? (
        <Button onClick={onShowFindings}>確認事項を見る</Button>
      ) : (
        <>
          <Next
            checked={checked}
            isFirst={!isIncomplete}
            onShowFindings={onShowFindings}
            onShowOnly={show}
            onMake={onMake}
          />
          <Tables reading={reading} />
          <Details desk={desk} state={state} reading={reading} looked={looked} onLooked={onLooked} />
          {!isIncomplete && lacking}
        </>
      )}
      <Button disabledFocusable={work !== null} onClick={() => void desk.check()}>
        もう一度点検する
      </Button>
      <OpensMany onAnswered={toHeading} />
    </div>
  );
}

/** The tables that were found, each with its sheets. */
function Tables({ reading }: { readonly reading: Reading }): JSX.Element {
  const styles = useStyles();
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.heading}>
        読み取った表
      </Text>
      <ul className={styles.list}>
        {sheetsByTable(reading).map(([table, sheets]) => (
          <li key={table}>
            {table}
            {sheetsText(sheets)}
          </li>
        ))}
      </ul>
    </>
  );
}
