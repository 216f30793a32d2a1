/** Words that say what a figure is, whatever it counts: 養成実績, 派遣目標数. Longest first. */
const ENDINGS = ['実績値', '目標値', '目標数', '実績', '目標'] as const;
/** Letters before such a word; more are a sentence. */
const LONGEST_BEFORE = 6;
/** Another time's, or no figure of the indicator itself. */
const OTHER = /前|昨|参考|旧|次|翌|来|累計|比|差|全国|国/;

/** The word with which the key of a dated header ends (令和５年度 養成目標 → 目標); null where it is none or all of it. */
export function endingOf(key: string): string | null {
  const ending = ENDINGS.find((word) => key.endsWith(word));
  const before = ending === undefined ? '' : key.slice(0, -ending.length);
  return ending !== undefined && before !== '' && before.length <= LONGEST_BEFORE && !OTHER.test(before)
    ? ending
    : null;
}
