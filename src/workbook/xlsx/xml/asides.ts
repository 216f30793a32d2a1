import { PackageFault } from '../package/refusals';
import { decodeEntities } from './text';

const CDATA = { opening: '<![CDATA[', closing: ']]>' };
const ASIDES = [{ opening: '<!--', closing: '-->' }, CDATA, { opening: '<?', closing: '?>' }];

/** Right behind the comment, CDATA section or instruction that begins there. Throws PackageFault 'broken' for others. */
export function endOfAside(xml: string, start: number): number {
  const aside = ASIDES.find(({ opening }) => xml.startsWith(opening, start));
  const end = aside ? xml.indexOf(aside.closing, start + aside.opening.length) : -1;
  if (!aside || end === -1) throw new PackageFault('broken');
  return end + aside.closing.length;
}

/** Text with comments and instructions left out and CDATA sections taken as they stand. */
export function withoutAsides(raw: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const start = raw.indexOf('<', at);
    const aside = ASIDES.find(({ opening }) => start !== -1 && raw.startsWith(opening, start));
    if (!aside) return text + decodeEntities(raw.slice(at));
    const end = raw.indexOf(aside.closing, start);
    text += decodeEntities(raw.slice(at, start));
    if (aside === CDATA) text += raw.slice(start + aside.opening.length, end);
    at = end + aside.closing.length;
  }
}
