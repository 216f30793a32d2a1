import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import type { Basics, Indicator } from '../../../domain/report';
import type { DecisionDraft } from '../../desk/deciding';
import type { Desk } from '../../desk/desk';
import { Decision } from './Decision';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What there is to decide about an indicator, and how far the person has come. */
export interface Matter {
  /** The indicator's place in the reading. */
  readonly index: number;
  readonly basics: Basics;
  /** Tells the indicator from all others. */
  readonly key: string;
  /** What is being decided; undefined while the form is closed. */
  readonly draft: DecisionDraft | undefined;
  readonly isBusy: boolean;
  /** The workbook holds received forms alone: nothing is decided in it. */
  readonly isOnlyForms: boolean;
}

interface Props {
  readonly desk: Desk;
  readonly title: string;
  readonly indicator: Indicator;
  readonly matter: Matter;
  /** Buttons beside the one that opens the form. */
  readonly children: ReactNode;
}

/** Opens and closes the form in which a rating is decided, changed, or taken back. */
export function Deciding({ desk, title, indicator, matter, children }: Props): JSX.Element {
  const styles = useStyles();
  const { index, basics, key, draft, isBusy, isOnlyForms } = matter;
  const buttons = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const isOpen = draft !== undefined;
  useEffect(() => {
    // The button that wrote is gone with its form.
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      buttons.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { rating, reason, method } = indicator;
  const open = () =>
    desk.deciding.draft(key, { rating: rating.value, reason: reason.value ?? '', method: method.value });
  const name = isOpen ? '評価の記入をやめる' : rating.value === null ? '評価を決める' : '評価を変える';
  return (
    <>
      <div ref={buttons} className={styles.buttons}>
        {!isOnlyForms && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={`${name}　${title}`}
            onClick={() => (isOpen ? desk.deciding.drop(key) : open())}
          >
            {name}
          </Button>
        )}
        {children}
      </div>
      {draft && (
        <Decision
          title={title}
          indicator={indicator}
          basics={basics}
          draft={draft}
          isBusy={isBusy}
          onDraft={(change) => desk.deciding.draft(key, change)}
          onWrite={(decision) => void desk.deciding.write(key, index, decision)}
        />
      )}
    </>
  );
}
