import type { JSX } from 'react';
import type { Finding } from '../../../domain/finding';
import type { Desk } from '../../desk/desk';
import { Panel } from './Panel';
import { acceptingNote } from './words';

export interface DecidingProps {
  readonly desk: Desk;
  readonly finding: Finding;
  readonly reason: string;
  readonly busy: boolean;
  readonly onDecide: (work: () => Promise<void>) => void;
  readonly onCancel: () => void;
}

/** Lets the chosen finding stand, with the reason that is kept in the workbook. */
export function Accepting({ desk, finding, reason, busy, onDecide, onCancel }: DecidingProps): JSX.Element {
  return (
    <Panel
      name="確認済みにする"
      note={acceptingNote(finding)}
      label="このままでよい理由"
      reason={reason}
      write="この理由で確認済みにする"
      isReady={!busy}
      onSay={(said) => desk.accepting.say(finding, said)}
      onWrite={() => onDecide(() => desk.accepting.accept(finding))}
      onCancel={onCancel}
    />
  );
}
