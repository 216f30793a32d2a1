import { Badge, Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, type JSX } from 'react';
import type { Place } from '../../../domain/field';
import { a1 } from '../../../sheet/address';
import { cellAt, type Sheet } from '../../../sheet/sheet';
import { excerptOf, mergeAt } from './excerptOf';
import { Grid } from './Grid';
import { Retype } from './Retype';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, margin: 0, overflowWrap: 'anywhere' },
  whole: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface Props {
  readonly place: Place;
  /** As last read; undefined where the sheet is gone. */
  readonly sheet: Sheet | undefined;
  readonly isBusy: boolean;
  readonly onRetype: (place: Place, text: string) => void;
  readonly onClose: () => void;
}

/** A cell where it stands, for those who have no Excel beside the pane. */
export function Excerpt({ place, sheet, isBusy, onRetype, onClose }: Props): JSX.Element {
  const styles = useStyles();
  const heading = useId();
  const excerpt = useMemo(() => sheet && excerptOf(sheet, place.at), [sheet, place]);
  const name = `『${place.sheet}』シート ${a1(place.at)}`;
  return (
    <aside className={styles.all} aria-labelledby={heading}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={heading} className={styles.name} role="heading" aria-level={2}>
          {name}
        </Subtitle2>
        {sheet && sheet.visibility !== 'visible' && <Badge appearance="tint">非表示のシート</Badge>}
        <Button size="small" aria-label={`閉じる　${name}`} onClick={onClose}>
          閉じる
        </Button>
      </div>
      {sheet && excerpt ? (
        <>
          <Grid excerpt={excerpt} label={`${name}の周り`} />
          <Whole sheet={sheet} place={place} />
          <Retype key={name} sheet={sheet} place={place} isBusy={isBusy} onRetype={onRetype} />
        </>
      ) : (
        <Text>このシートは、もうありません。</Text>
      )}
    </aside>
  );
}

/** All that stands in the cell: the table above cuts long texts. */
function Whole({ sheet, place }: { readonly sheet: Sheet; readonly place: Place }): JSX.Element {
  const styles = useStyles();
  const { top, left } = mergeAt(sheet, place.at);
  const cell = cellAt(sheet, { row: top, column: left });
  return (
    <>
      <p className={styles.whole}>{cell && cell.shown !== '' ? cell.shown : '（空のセルです）'}</p>
      {cell?.formula !== undefined && <p className={styles.whole}>数式：={cell.formula}</p>}
    </>
  );
}
