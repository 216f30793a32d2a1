import type { Drawing } from '../../../sheet/drawing';
import { withLiveLinks } from '../../port/links';
import { plan, type Planned } from '../../port/plan';
import type { WriteOptions, Written } from '../../port/port';
import { Refusal } from '../../port/refusal';
import { refuseBadDrawings } from '../../port/validate';
import { refusing } from '../package/refusals';
import { earlierTabs, type EarlierTab } from './earlier';
import { placeLists } from './lists';
import { openBook, type OpenBook } from './open';
import { openStyles } from './parts/styles';
import { placeSheets, type Placing } from './place';
import { proveGrafted } from './prove';
import { refusals } from './refusals';
import { isProtected } from './protection';
import { CellFormats } from './sheet/formats';
import { listsPart, sheetPart } from './sheet/part';
import { normalDigitWidth } from './styles/normalFont';

export interface GraftOptions extends WriteOptions {
  /** Fingerprints of sheets that a person edited and agreed to lose, by the sheets' names. */
  readonly seen?: ReadonlyMap<string, string>;
  /** The file's name, for refusals. */
  readonly name?: string;
}

export interface Grafted {
  readonly bytes: Uint8Array;
  /** What became of each drawing, in the order of the drawings. */
  readonly written: readonly Written[];
}

/**
 * A copy of a workbook file with the drawings as sheets. Sheets that the program wrote earlier and nobody edited are
 * filled anew in their place, under their names; every part that has nothing to do with it stays byte for byte the same.
 * What comes out was read back and compared. Throws Refusal where the workbook cannot or must not be written to.
 */
export async function graftSheets(
  bytes: Uint8Array,
  drawings: readonly Drawing[],
  options: GraftOptions = {},
): Promise<Grafted> {
  const { name = 'ブック', seen = new Map<string, string>() } = options;
  const step = (which: Parameters<NonNullable<WriteOptions['onStep']>>[0]) => {
    if (options.signal?.aborted) throw new Refusal('cancelled', '中止しました。ブックは元のままです。');
    options.onStep?.(which);
  };
  return refusing(name, async () => {
    refuseBadDrawings(drawings);
    step('survey');
    const open = openBook(bytes, name);
    if (open.book.isLocked) throw refusals.lockedStructure();
    step('proof');
    const planned = plan(drawings, open.book.tabs, earlierTabs(open, seen), false);
    refuseProtected(open, planned);
    step('build');
    const placing = planned.every(({ kept }) => kept) ? undefined : build(open, planned);
    step('place');
    const after = placing ? placed(open, bytes, placing) : bytes;
    return { bytes: after, written: planned.map(({ written }) => written) };
  });
}

/** The file with the sheets in their places, proven. */
function placed(open: OpenBook, source: Uint8Array, placing: Placing): Uint8Array {
  placeSheets(open, placing);
  const bytes = open.draft.bytes();
  proveGrafted(open, source, bytes, placing);
  return bytes;
}

function refuseProtected({ draft }: OpenBook, planned: readonly Planned<EarlierTab>[]): void {
  const names = planned.flatMap(({ target }) => (target && isProtected(draft.need(target.path)) ? [target.name] : []));
  if (names.length > 0) throw refusals.protectedSheets(names);
}

/** The sheet parts in the workbook's own formats; what they need of those is added to its styles. */
function build(open: OpenBook, planned: readonly Planned<EarlierTab>[]): Placing {
  const { draft, book } = open;
  const { styles, save } = openStyles(draft, book);
  const writing = planned.filter(({ kept }) => !kept);
  const drawings = withLiveLinks(
    writing.map(({ drawing, written }): Drawing => ({ ...drawing, name: written.name })),
    book.tabs.map(({ name }) => name),
  );
  const { lists, isThere } = placeLists(open, drawings);
  const settings = {
    formats: new CellFormats(styles),
    lists,
    dialect: book.dialect,
    digitWidth: normalDigitWidth(styles),
  };
  const sheets = drawings.map((drawing) => sheetPart(drawing, settings));
  const choices = lists.columns.length === 0 || isThere ? undefined : listsPart(lists, settings);
  save();
  return {
    sheets: writing.flatMap(({ decision, target }, at) => {
      const [drawing, xml] = [drawings[at], sheets[at]];
      return drawing && xml !== undefined ? [{ drawing, xml, decision, target }] : [];
    }),
    choices: choices === undefined ? undefined : { name: lists.sheetName, xml: choices },
  };
}
