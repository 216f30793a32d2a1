import { a1Area } from '../../../src/sheet/address';
import type { Reading } from '../../../src/domain/reading';
import { readWorkbook } from '../../../src/input';
import { lostCells } from '../layouts/cells';
import { differences } from '../layouts/compare';
import type { Fixture } from '../layouts/fixture';

/** Whatever is read of a layout otherwise than was laid out, and whatever is lost silently, a line each. */
export function misread(fixture: Fixture): readonly string[] {
  const reading = readWorkbook(fixture.sheets);
  const open = withUnread(fixture, reading);
  const told = differences(reading, open).filter((line) => !line.includes('not expected: belowTable'));
  return [...told, ...lostCells(reading, open).map((cell) => `lost: ${cell}`)];
}

/** What is told as unread depends on what stands around it: that nothing is lost is shown cell by cell. */
const withUnread = (fixture: Fixture, { unread }: Reading): Fixture => ({
  ...fixture,
  unread: unread.map(({ sheet, area }) => `${sheet}!${a1Area(area)}`),
});
