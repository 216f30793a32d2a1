import { ERAS, eraOf } from '../../../domain/notation/eras';
import type { Reading } from '../../../domain/reading';
import type { Rule } from '../../rule';
import { slipBetween } from '../../slip';
import { documentTexts } from '../text/documentTexts';
import type { TextHere } from '../text/texts';
import { titlesOf } from './titles';

interface Facts {
  readonly ofEra: string;
  readonly western: string;
  /** What the year of the era is. */
  readonly computed: number;
}

export const eraDiffers: Rule<'era-differs', Facts> = {
  code: 'era-differs',
  severity: 'warning',
  reason: '元号の年と西暦が食い違うと、どの年度のことか分かりません。',
  source: '元号と西暦の対応（令和元年は2019年）',
  *run(reading) {
    for (const { text, place } of textsOf(reading)) {
      if (!MAY_HOLD_BOTH.test(text)) continue;
      for (const { 0: written, groups = {} } of text.normalize('NFKC').matchAll(BOTH)) {
        const { era = '', year = '', unit = '', western = '', westernUnit = '' } = groups;
        const computed = (eraOf(era)?.before ?? 0) + (year === '元' ? 1 : Number(year));
        if (computed === Number(western) || !isYear(western, computed)) continue;
        if (unit !== '' && westernUnit !== '' && unit !== westernUnit) continue;
        yield {
          place,
          value: written,
          facts: { ofEra: `${era}${year}${unit || '年'}`, western: `${western}年`, computed },
        };
      }
    }
  },
};

const MAY_HOLD_BOTH = /[(（](?:西暦)?[0-9０-９]{3,5}/;

/** A year of our time, or one digit from the year meant: 令和５年（20223）. Other numbers may count something. */
const isYear = (western: string, computed: number): boolean =>
  /^(?:19|20)\d\d$/.test(western) || slipBetween(western, String(computed)) !== null;

function* textsOf(reading: Reading): Generator<TextHere> {
  yield* documentTexts(reading);
  yield* titlesOf(reading);
}

const ERA = ERAS.map(({ name, letter }) => `${name}|(?<![A-Za-z])${letter}`).join('|');
/** 令和４年度（2022年度）, R5(2023), 令和５（2023）年度; no western year with a month, for 令和４年度 may end in 2023. */
const BOTH = new RegExp(
  `(?<era>${ERA})\\s?(?<year>元|\\d{1,2})(?<unit>年度|年)?\\s?\\((?:西暦)?(?<western>\\d{3,5})(?<westernUnit>年度|年)?\\)`,
  'g',
);
