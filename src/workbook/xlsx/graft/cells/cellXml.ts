import type { Entry } from '../../../port/edit';
import { canonical } from '../../../port/edit/compare';
import { escapeCellText, escapeMarkup } from '../../xml/text';

/** A cell's element with an entry, in the format that stands at a place of the styles. */
export function cellElement(prefix: string, reference: string, format: number, entry: Entry): string {
  const { type, inner } = contentOf(prefix, canonical(entry));
  const style = format === 0 ? '' : ` s="${format}"`;
  const open = `<${prefix}c r="${reference}"${style}${type === '' ? '' : ` t="${type}"`}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${prefix}c>`;
}

/** Texts stand in their cells: the shared strings stay as they are, and other cells with them. */
function contentOf(prefix: string, entry: Entry): { readonly type: string; readonly inner: string } {
  const element = (name: string, text: string) => `<${prefix}${name}>${text}</${prefix}${name}>`;
  switch (entry.kind) {
    case 'blank':
      return { type: '', inner: '' };
    case 'text': {
      const text = `<${prefix}t xml:space="preserve">${escapeCellText(entry.text)}</${prefix}t>`;
      return { type: 'inlineStr', inner: element('is', text) };
    }
    case 'number':
      return { type: '', inner: element('v', String(entry.number + 0)) };
    case 'truth':
      return { type: 'b', inner: element('v', entry.truth ? '1' : '0') };
    case 'formula':
      return { type: '', inner: element('f', escapeMarkup(entry.formula)) };
  }
}
