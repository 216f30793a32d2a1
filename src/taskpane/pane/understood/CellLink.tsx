import { Link } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Place } from '../../../domain/field';
import type { Desk } from '../../desk/desk';
import { a1 } from '../../../sheet/address';

interface Props {
  readonly desk: Desk;
  readonly place: Place;
  /** What stands in the cell. */
  readonly written: string;
  /** What it is called there; the cell alone if left out. */
  readonly name?: string | undefined;
}

/** Shows a cell in the workbook. */
export function CellLink({ desk, place, written, name = a1(place.at) }: Props): JSX.Element {
  return (
    <Link as="button" aria-label={`${name}　セルを表示　${written}`} onClick={() => void desk.reveal(place)}>
      {name}
    </Link>
  );
}
