import { Button, Subtitle2, Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import type { Checked } from '../../../app/check';
import { formPages } from '../../../app/preview';
import { Page } from './Page';
import { itemName } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
  paper: { overflowX: 'auto' },
});

interface Props {
  readonly checked: Checked;
  /** Position of the item. */
  readonly at: number;
  readonly onClose: () => void;
}

/** The form that would be written now, page by page. Arrow keys and PageUp/PageDown turn the pages, Escape closes. */
export function Preview({ checked, at, onClose }: Props): JSX.Element {
  const styles = useStyles();
  const pages = useMemo(() => formPages(checked, at), [checked, at]);
  const [wanted, setWanted] = useState(0);
  const [isLarge, setIsLarge] = useState(false);
  const all = useRef<HTMLDivElement>(null);
  useEffect(() => all.current?.querySelector('button')?.focus(), []);
  const index = Math.max(0, Math.min(wanted, pages.length - 1));
  const page = pages[index];
  const turn = (by: number) => setWanted(Math.max(0, Math.min(index + by, pages.length - 1)));
  const name = itemName(checked.reading.report.items[at]?.name.value ?? '');
  return (
    <div
      ref={all}
      className={styles.all}
      role="group"
      aria-label={`『${name}』の仕上がり`}
      onKeyDown={keys(turn, isLarge, onClose)}
    >
      <Button onClick={onClose}>項目の一覧へ戻る</Button>
      <Subtitle2 as="h2" className={styles.heading}>
        {name}
      </Subtitle2>
      <Text size={200}>今の入力から作成される別紙２です。</Text>
      <div className={styles.bar}>
        <Button size="small" disabledFocusable={index === 0} onClick={() => turn(-1)}>
          前のページ
        </Button>
        <Text aria-live="polite">
          {index + 1}／{pages.length}ページ
        </Text>
        <Button size="small" disabledFocusable={index >= pages.length - 1} onClick={() => turn(1)}>
          次のページ
        </Button>
        <ToggleButton size="small" checked={isLarge} onClick={() => setIsLarge(!isLarge)}>
          実際の大きさ
        </ToggleButton>
      </div>
      {page && (
        <div className={styles.paper} {...(isLarge && SCROLLABLE)}>
          <Page
            page={page}
            isLarge={isLarge}
            label={`『${name}』の別紙２　${index + 1}ページ目（全${pages.length}ページ）`}
          />
        </div>
      )}
    </div>
  );
}

/** What scrolls can be reached by the keyboard. */
const SCROLLABLE = { role: 'region', 'aria-label': 'ページ', tabIndex: 0 } as const;

/** Left and right are left to scrolling where the page is wider than the pane. */
function keys(turn: (by: number) => void, isLarge: boolean, onClose: () => void) {
  return (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Escape') return onClose();
    const by = TURNS[key] ?? (isLarge ? undefined : ARROWS[key]);
    if (by === undefined) return;
    event.preventDefault();
    turn(by);
  };
}

const TURNS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };
const ARROWS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
