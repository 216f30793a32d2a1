import type { BookFont } from '../../book/book';
import type { Argument, HostObject } from '../../hostObject';
import type { Place } from '../place';
import { choice, color, flag, length, text } from '../read/values';
import { notServed } from '../refuse';
import { change, shared, sharedFlag } from './cells';

/** Excel.RangeFont (https://learn.microsoft.com/javascript/api/excel/excel.rangefont). */
export function font(place: Place): HostObject {
  const set = (parts: Partial<BookFont>, member: string) => change(place, { font: parts }, at(member));
  return {
    type: 'RangeFont',
    get: {
      Name: () => shared(place, (style) => style.font.name, at('name')),
      Size: () => shared(place, (style) => style.font.size, at('size')),
      Bold: () => sharedFlag(place, (style) => style.font.bold, at('bold')),
      Color: () => shared(place, (style) => style.font.color, at('color')),
      Underline: () => shared(place, (style) => style.font.underline, at('underline')),
    },
    set: {
      Name: (value) => set({ name: text(value, at('name')) }, 'name'),
      Size: (value) => set({ size: length(value, at('size')) }, 'size'),
      Bold: (value) => set({ bold: flag(value, at('bold')) }, 'bold'),
      Color: (value) => set({ color: color(value, at('color')) }, 'color'),
      Underline: (value) => set({ underline: underline(value) }, 'underline'),
    },
  };
}

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** Only None and Single are served. */
function underline(value: Argument): BookFont['underline'] {
  const chosen = choice(value, UNDERLINES, at('underline'));
  if (chosen !== 'None' && chosen !== 'Single') throw notServed(`lines of the kind ${chosen}`, at('underline'));
  return chosen;
}

function at(member: string): string {
  return `RangeFont.${member}`;
}
