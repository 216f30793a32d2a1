import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  readCounts,
  readLevel,
  readPeriod,
  readRatingNotation,
  readValue,
  readYesNo,
} from '../../../src/domain/notation';
import { showPeriod, showQuantity, showRating, showValue } from './show';

/**
 * relatives.tsv: ways of writing as officials use them beside those of the sources, with what each means at its place.
 * The meanings are written from the text. ⏎ is a line break inside the cell.
 */
const READERS: Readonly<Record<string, (written: string) => string>> = {
  value: (written) => showValue(readValue(written)),
  period: (written) => showPeriod(readPeriod(written)),
  'period in R5': (written) => showPeriod(readPeriod(written, 2023)),
  rating: (written) => showRating(readRatingNotation(written)),
  yesNo: (written) => ({ true: 'yes', false: 'no', null: 'none' })[`${readYesNo(written)}`],
  level: (written) => readLevel(written) ?? 'none',
  counts: (written) => readCounts(written, { circled: true }).map(showQuantity).join('; '),
};

interface Relative {
  readonly place: string;
  readonly written: string;
  readonly meaning: string;
}

function relatives(): ReadonlyMap<string, readonly Relative[]> {
  const kinds = new Map<string, Relative[]>();
  const lines = readFileSync(new URL('relatives.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  for (const line of lines) {
    const [kind = '', place = '', written = '', meaning = ''] = line.split('\t');
    kinds.set(kind, [...(kinds.get(kind) ?? []), { place, written, meaning }]);
  }
  return kinds;
}

describe.each([...relatives()])('%s', (_kind, rows) => {
  it.each(rows)('$place: $written → $meaning', ({ place, written, meaning }) => {
    expect(READERS[place]?.(written.replaceAll('⏎', '\n'))).toBe(meaning);
  });
});
