import { attribute, child, children, type XmlElement } from '../../../src/workbook/xlsx/xml/tree';
import { doubled, outOfOrder } from './checkPackage';

const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];

/** What is wrong in a styles part: counts, places beyond the end of a list, doubled numbers, order. */
export function faultsOfStyles(root: XmlElement): readonly string[] {
  const size = (name: string) => child(root, name)?.children.length ?? 0;
  const formats = child(root, 'numFmts');
  const ids = formats ? children(formats, 'numFmt').map((one) => attribute(one, 'numFmtId') ?? '') : [];
  const xfs = [...(child(root, 'cellXfs')?.children ?? []), ...(child(root, 'cellStyleXfs')?.children ?? [])];
  const beyond = (name: string, list: string) =>
    xfs
      .map((xf) => Number(attribute(xf, name) ?? 0))
      .filter((place) => place > 0 && place >= size(list))
      .map((place) => `styles: ${name} ${place} is beyond ${list}`);
  return [
    ...root.children
      .filter((list) => attribute(list, 'count') !== undefined)
      .filter((list) => Number(attribute(list, 'count')) !== list.children.length)
      .map(({ name }) => `styles: the count of ${name} is wrong`),
    ...doubled(ids).map((id) => `styles: number format ${id} twice`),
    ...beyond('fontId', 'fonts'),
    ...beyond('fillId', 'fills'),
    ...beyond('borderId', 'borders'),
    ...beyond('xfId', 'cellStyleXfs'),
    ...outOfOrder(root, ORDER).map((name) => `styles: ${name} out of order`),
  ];
}
