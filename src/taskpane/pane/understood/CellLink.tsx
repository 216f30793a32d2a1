import { Link } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Place } from '../../../domain/field';
import { a1 } from '../../../sheet/address';
import type { Desk } from '../../desk/desk';

interface Props {
  readonly desk: Desk;
  readonly place: Place;
  /** What stands in the cell. */
  readonly written: string;
}

/** Shows a cell in the workbook. */
export function CellLink({ desk, place, written }: Props): JSX.Element {
  const name = a1(place.at);
  return (
    <Link as="button" aria-label={`${name}　セルを表示　${written}`} onClick={() => void desk.reveal(place)}>
      {name}
    </Link>
  );
}
