import { Link } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Place } from '../../../domain/field';
import type { Desk } from '../../desk/desk';
import { placeUnder } from '../findings/words';

interface Props {
  readonly desk: Desk;
  readonly place: Place;
  /** What stands in the cell. */
  readonly written: string;
  /** The sheet whose name stands above; another one is named with the cell. */
  readonly above?: string | null;
}

/** Shows a cell in the workbook. */
export function CellLink({ desk, place, written, above = place.sheet }: Props): JSX.Element {
  const name = placeUnder(place, above);
  return (
    <Link as="button" aria-label={`${name}　セルを表示　${written}`} onClick={() => void desk.reveal(place)}>
      {name}
    </Link>
  );
}
