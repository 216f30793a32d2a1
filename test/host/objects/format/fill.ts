import type { HostObject } from '../../hostObject';
import type { Place } from '../place';
import { color } from '../read/values';
import { change, shared } from './cells';
import { does } from '../does';

/** Without a fill the colour is believed to read as white: not documented. */
const NO_FILL = '#FFFFFF';

/** Excel.RangeFill (https://learn.microsoft.com/javascript/api/excel/excel.rangefill). */
export function fill(place: Place): HostObject {
  return {
    type: 'RangeFill',
    get: { Color: () => shared(place, (style) => style.fill ?? NO_FILL, 'RangeFill.color') },
    set: { Color: (value) => change(place, { fill: color(value, 'RangeFill.color') }, 'RangeFill.color') },
    call: { Clear: does(() => change(place, { fill: null }, 'RangeFill.clear')) },
  };
}
