import { PREFECTURES, readPrefecture } from '../../../domain/insurer';
import { placesOf } from '../../grounds';
import type { Rule } from '../../rule';
import { titlesOf } from './titles';

interface Facts {
  readonly found: string;
  readonly prefecture: string;
  readonly isSheetName: boolean;
}

export const titlePrefecture: Rule<'title-prefecture', Facts> = {
  code: 'title-prefecture',
  severity: 'warning',
  reason: '別の都道府県名が表題に残っていると、どこの評価か分からなくなります。',
  source: '別紙２の様式（都道府県名）',
  needs: [{ basic: '都道府県名' }],
  *run(reading) {
    const prefecture = readPrefecture(reading.report.basics.prefecture.value ?? '')?.name;
    if (prefecture === undefined) return;
    const restsOn = placesOf([reading.report.basics.prefecture]);
    for (const { text, place, isSheetName } of titlesOf(reading)) {
      if (OTHER_PLACES.test(text) || text.includes(prefecture)) continue;
      const found = PREFECTURES.find(({ name }) => text.includes(name))?.name;
      if (found !== undefined) yield { place, value: text, facts: { found, prefecture, isSheetName }, restsOn };
    }
  },
};

/** Words beside which another prefecture is right. */
const OTHER_PLACES = /出典|資料|事例|講師|参考|比較|視察/;
