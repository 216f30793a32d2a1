import { MARK_NAME, readMark, type WrittenMark } from '../../../../sheet/mark';
import { marksThatHold } from '../../read/marks';
import { mainPart, isTrue } from '../../read/workbook';
import { relationshipsOf } from '../../read/relationships';
import { withoutAsides } from '../../xml/asides';
import { attribute, child, children, parseXml, type XmlElement } from '../../xml/tree';
import { dialectOf, type Dialect } from './dialect';
import type { Draft } from './draft';

/** A tab as the workbook part names it. */
export interface Tab {
  readonly name: string;
  readonly sheetId: number;
  readonly linkId: string;
  /** The last word of its type: worksheet, chartsheet … */
  readonly type: string;
  readonly path: string;
  readonly element: XmlElement;
  /** The program's mark, on a worksheet that still bears the name it was written under. */
  readonly mark: WrittenMark | undefined;
}

/** A defined name; `tab` is the place of the sheet it belongs to, undefined for the whole workbook's. */
export interface DefinedName {
  readonly name: string;
  readonly tab: number | undefined;
  readonly formula: string;
  readonly element: XmlElement;
}

/** The workbook part, its elements with their places in the text. */
export class WorkbookPart {
  readonly path: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  readonly sheets: XmlElement | undefined;
  readonly tabs: readonly Tab[];
  readonly names: readonly DefinedName[];

  /** Throws PackageFault for what is no workbook, Refusal for one in an unknown dialect. */
  constructor(draft: Draft) {
    this.path = mainPart(draft);
    this.xml = draft.need(this.path);
    this.root = parseXml(this.xml);
    this.dialect = dialectOf(this.root, 'workbook');
    this.sheets = child(this.root, 'sheets');
    this.names = this.readNames();
    this.tabs = this.readTabs(draft);
  }

  /** Whether nobody may add or take away sheets. */
  get isLocked(): boolean {
    const protection = child(this.root, 'workbookProtection');
    return protection !== undefined && isTrue(attribute(protection, 'lockStructure'));
  }

  /** The path of a part of the whole workbook, by the last word of its relationship's type. */
  partOf(draft: Draft, type: string): string | undefined {
    return [...relationshipsOf(draft, this.path).values()].find((one) => one.type === type)?.path;
  }

  private readNames(): readonly DefinedName[] {
    const list = child(this.root, 'definedNames');
    return children(list ?? this.root, 'definedName').map((element) => {
      const { attributes } = element;
      const tab = attribute({ attributes }, 'localSheetId');
      return {
        name: attribute({ attributes }, 'name') ?? '',
        tab: tab === undefined ? undefined : Number(tab),
        formula: withoutAsides(this.xml.slice(element.innerFrom, element.innerTo)),
        element,
      };
    });
  }

  /** The program's marks, by the places they stand at. */
  private readMarks(): ReadonlyMap<number, WrittenMark> {
    return new Map(
      this.names.flatMap(({ name, tab, formula }) => {
        const mark = name === MARK_NAME && tab !== undefined ? readMark(formula) : undefined;
        return tab !== undefined && mark ? [[tab, mark] as const] : [];
      }),
    );
  }

  private readTabs(draft: Draft): readonly Tab[] {
    const links = relationshipsOf(draft, this.path);
    const elements = this.sheets ? children(this.sheets, 'sheet') : [];
    const marks = marksThatHold(
      elements.map((element) => attribute(element, 'name') ?? ''),
      this.readMarks(),
    );
    return elements.map((element, place) => {
      const name = attribute(element, 'name') ?? '';
      const linkId = attribute(element, 'id') ?? '';
      const { type, path } = links.get(linkId) ?? { type: '', path: '' };
      return {
        name,
        sheetId: Number(attribute(element, 'sheetId')),
        linkId,
        type,
        path,
        element,
        mark: type === 'worksheet' ? marks.get(place) : undefined,
      };
    });
  }
}
