import type { JSX } from 'react';
import type { Place } from '../../../domain/field';
import type { Finding } from '../../../domain/finding';
import type { ReasonDrafts } from '../../desk/accepting';
import { fixableLike, keyOf } from '../../desk/browsing';
import type { Desk } from '../../desk/desk';
import { Also } from './Also';
import { Correction } from './Correction';
import { Deciding } from './Deciding';
import { Item } from './Item';
import { Look } from './Look';
import { Why } from './Why';

/** What every finding of a list is shown with. */
export interface EntryProps {
  readonly desk: Desk;
  readonly reasons: ReasonDrafts;
  readonly all: readonly Finding[];
  readonly chosen: Finding | null;
  /** The one that Tab comes to. */
  readonly tabbable: Finding | null;
  readonly busy: boolean;
  readonly onChoose: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onLook: (place: Place) => void;
  /** The focus is to stay on the finding while something is decided about it. */
  readonly onDecide: (work: () => Promise<void>) => void;
}

interface Props extends EntryProps {
  readonly finding: Finding;
  /** The sheet whose name stands above it. */
  readonly sheet: string | null;
}

/** One finding; the chosen one with why it is one, and the ways to correct it or to let it stand. */
export function Entry(props: Props): JSX.Element {
  const { desk, reasons, all, finding, sheet, chosen, tabbable, busy, onChoose, onFix, onLook, onDecide } = props;
  const key = keyOf(finding);
  return (
    <>
      <Item
        finding={finding}
        sheet={sheet}
        chosen={finding === chosen}
        tabbable={finding === tabbable}
        onChoose={onChoose}
      />
      {finding === chosen && (
        <>
          <Why finding={finding} />
          <Also desk={desk} finding={finding} />
          <Look finding={finding} onLook={onLook} />
          {finding.fix && <Correction finding={finding} alike={fixableLike(all, finding)} busy={busy} onFix={onFix} />}
          <Deciding
            key={key}
            desk={desk}
            finding={finding}
            reason={reasons.get(key) ?? ''}
            busy={busy}
            onDecide={onDecide}
          />
        </>
      )}
    </>
  );
}
