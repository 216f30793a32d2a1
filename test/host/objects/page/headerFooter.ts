import type { BookPage } from '../../book/book';
import type { HostObject, Json } from '../../hostObject';
import { text } from '../read/values';

type Band = 'header' | 'footer';
type Part = keyof BookPage[Band];

const PARTS: readonly (readonly [member: string, band: Band, part: Part])[] = [
  ['LeftHeader', 'header', 'left'],
  ['CenterHeader', 'header', 'center'],
  ['RightHeader', 'header', 'right'],
  ['LeftFooter', 'footer', 'left'],
  ['CenterFooter', 'footer', 'center'],
  ['RightFooter', 'footer', 'right'],
];

/** Excel.HeaderFooterGroup: defaultForAllPages only. */
export function headersFooters(page: BookPage): HostObject {
  return { type: 'HeaderFooterGroup', nav: { DefaultForAllPages: () => headerFooter(page) } };
}

/** Excel.HeaderFooter (https://learn.microsoft.com/javascript/api/excel/excel.headerfooter). */
function headerFooter(page: BookPage): HostObject {
  return {
    type: 'HeaderFooter',
    get: Object.fromEntries(PARTS.map(([member, band, part]) => [member, () => page[band][part]])),
    set: Object.fromEntries(
      PARTS.map(([member, band, part]) => [member, (value: Json) => set(page, band, part, value, member)]),
    ),
  };
}

function set(page: BookPage, band: Band, part: Part, value: Json, member: string): void {
  const location = `HeaderFooter.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  page[band] = { ...page[band], [part]: text(value, location) };
}
