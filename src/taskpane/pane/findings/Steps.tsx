import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Finding } from '../../../domain/finding';
import { undoText } from '../../desk/editWords';
import type { LastEdit } from '../../desk/editing';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { flexGrow: 1 },
});

interface Props {
  /** All findings that the filters let through. */
  readonly count: number;
  /** Those that can be stepped through: of one cause the first, unless the others are shown. */
  readonly list: readonly Finding[];
  readonly chosen: Finding | null;
  readonly lastEdit: LastEdit | null;
  readonly busy: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onUndo: () => void;
}

/** Where one is in the list, the way on and back, and the way back from the last correction. */
export function Steps({ count, list, chosen, lastEdit, busy, onStep, onUndo }: Props): JSX.Element {
  const styles = useStyles();
  const together = list.length < count ? `（まとめて${list.length}件）` : '';
  const at = chosen ? list.indexOf(chosen) : -1;
  return (
    <div className={styles.bar} role="group" aria-label="確認事項の移動">
      <Text className={styles.count}>{at < 0 ? `${count}件${together}` : `${list.length}件中 ${at + 1}件目`}</Text>
      <Button size="small" disabledFocusable={list.length === 0 || at === 0} onClick={() => onStep(-1)}>
        前へ
      </Button>
      <Button size="small" disabledFocusable={list.length === 0 || at === list.length - 1} onClick={() => onStep(1)}>
        次へ
      </Button>
      {lastEdit && (
        <Button size="small" disabledFocusable={busy} onClick={onUndo}>
          {undoText(lastEdit)}
        </Button>
      )}
    </div>
  );
}
