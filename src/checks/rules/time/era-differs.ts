import { ERAS, eraOf } from '../../../domain/notation/eras';
import type { Reading } from '../../../domain/reading';
import type { Rule } from '../../rule';
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
      if (!/(?:19|20|１９|２０)[0-9０-９]{2}/.test(text)) continue;
      for (const { 0: written, groups = {} } of text.normalize('NFKC').matchAll(BOTH)) {
        const { era = '', year = '', unit = '', western = '', westernUnit = '' } = groups;
        const computed = (eraOf(era)?.before ?? 0) + (year === '元' ? 1 : Number(year));
        if (computed === Number(western) || (unit !== '' && westernUnit !== '' && unit !== westernUnit)) continue;
        yield {
          place,
          value: written,
          facts: { ofEra: `${era}${year}${unit || '年'}`, western: `${western}年`, computed },
        };
      }
    }
  },
};

function* textsOf(reading: Reading): Generator<TextHere> {
  yield* documentTexts(reading);
  yield* titlesOf(reading);
}

const ERA = ERAS.map(({ name, letter }) => `${name}|(?<![A-Za-z])${letter}`).join('|');
/** 令和４年度（2022年度）, R5(2023), 令和５（2023）年度; no western year with a month, for 令和４年度 may end in 2023. */
const BOTH = new RegExp(
  `(?<era>${ERA})\\s?(?<year>元|\\d{1,2})(?<unit>年度|年)?\\s?\\((?:西暦)?(?<western>(?:19|20)\\d\\d)(?<westernUnit>年度|年)?\\)`,
  'g',
);
