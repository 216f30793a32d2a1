import { writeFiscalYear } from '../../domain/notation';
import { lastDayOf } from '../../domain/notation/eras';
import type { FactsOf, WordingOf } from '../rule';
import type { TIME_RULES } from '../rules/time';

const titleWord = (isSheetName: boolean): string => (isSheetName ? 'シート名' : '表題');

/** February is said to have 29 days where the year is not known. */
const LEAP_YEAR = 2024;

export const TIME_WORDING: WordingOf<FactsOf<typeof TIME_RULES>> = {
  'title-year': {
    says: ({ found, fiscalYear, isSheetName, isMost }, value) =>
      isMost
        ? `対象年度は${writeFiscalYear(fiscalYear)}ですが、表題はそろって${writeFiscalYear(found)}です。対象年度か表題のどちらかに別の年度が残っています。基本情報の対象年度を確かめ、正しければ表題を直してください。`
        : `${titleWord(isSheetName)}『${value}』の年度は${writeFiscalYear(found)}ですが、対象年度は${writeFiscalYear(fiscalYear)}です。${titleWord(isSheetName)}には評価する年度を書きます。${titleWord(isSheetName)}か基本情報の対象年度を直してください。`,
    unchecked: '表題の年度',
  },
  'title-prefecture': {
    says: ({ found, prefecture, isSheetName }, value) =>
      `${titleWord(isSheetName)}『${value}』に「${found}」とありますが、都道府県名は「${prefecture}」です。${titleWord(isSheetName)}には自らの都道府県名を書きます。${titleWord(isSheetName)}か基本情報の都道府県名を直してください。`,
    unchecked: '表題の都道府県名',
  },
  'last-year-left': {
    says: ({ item, section, found, fiscalYear, how }) =>
      how === 'ownComparison'
        ? `項目「${item}」の「${section}」で、『${found}』を同じ『${found}』と比較しています。対象年度は${writeFiscalYear(fiscalYear)}です。どちらかの年度を直してください。`
        : `項目「${item}」の「${section}」に『${found}』とありますが、対象年度は${writeFiscalYear(fiscalYear)}です。昨年度の文が残っているおそれがあります。年度と内容を確かめてください。`,
    unchecked: '本文に残った前の年度',
  },
  'period-order': {
    says: ({ name, later, laterPeriod, baselinePeriod }) =>
      `指標「${name}」の${later}の年次『${laterPeriod}』は、策定時の値の年次『${baselinePeriod}』より前です。進捗は策定時から後へ測ります。年次を直してください。`,
    unchecked: '指標の年次の順',
  },
  'period-kinds': {
    says: ({ column, year, fiscalYear }) =>
      `${column}の年次に『${year}』（年）と『${fiscalYear}』（年度）が混じっています。年と年度は期間が異なります。出典に合わせ、取り違えがないか確かめてください。`,
    unchecked: '年と年度の混在',
  },
  'outside-year': {
    says: ({ name, held, fiscalYear, how }, value) =>
      how === 'most'
        ? `対象年度は${writeFiscalYear(fiscalYear)}ですが、取組実績の実施日の多くは${writeFiscalYear(held)}です。対象年度か取組実績の表のどちらかに別の年度が残っています。基本情報の対象年度を確かめ、正しければ取組実績を直してください。`
        : how === 'beyond'
          ? `「${name}」の期間『${value}』は一年を超え、対象年度（${writeFiscalYear(fiscalYear)}）の外の${writeFiscalYear(held)}に及びます。実績には対象年度の取組を書きます。年を確かめて直してください。`
          : `「${name}」の実施日『${value}』は${writeFiscalYear(held)}で、対象年度（${writeFiscalYear(fiscalYear)}）の外です。実績には対象年度の取組を書きます。日付を確かめるか、行を除いてください。`,
    unchecked: '取組の実施日',
  },
  'span-reversed': {
    says: ({ name }, value) =>
      `「${name}」の期間『${value}』は、終わりが始まりより前です。期間は早い日から書きます。日付を直してください。`,
    unchecked: '期間の前後',
  },
  'round-order': {
    says: ({ round, date, earlierRound, earlierDate }) =>
      `${round}回目の日付『${date}』が${earlierRound}回目の『${earlierDate}』より前です。回は日付の順に数えます。年月日を確かめてください。`,
    unchecked: '回と日付の順',
  },
  'weekday-differs': {
    says: ({ year, weekday }, value) =>
      `『${value}』とありますが、${year}年のこの日は${weekday}曜日です。曜日は日付に合わせます。日付か曜日を直してください。`,
    unchecked: '日付と曜日',
  },
  'impossible-date': {
    says: ({ year, month }, value) =>
      `『${value}』という日付はありません。${month >= 1 && month <= 12 ? `${year === null ? '' : `${year}年`}${month}月は${lastDayOf(year ?? LEAP_YEAR, month)}日までです` : '月は１月から12月までです'}。日付を直してください。`,
    unchecked: '暦にない日付',
  },
  'era-differs': {
    says: ({ ofEra, western, computed }, value) =>
      `『${value}』とありますが、${ofEra}は西暦${computed}年で、${western}ではありません。元号と西暦は同じ年を書きます。どちらかを直してください。`,
    unchecked: '元号と西暦',
  },
  'target-year': {
    says: ({ name, fiscalYear }, value) =>
      `指標「${name}」の目標値の年次『${value}』は、対象年度（${writeFiscalYear(fiscalYear)}）より前です。評価する年度の目標と比べます。年次を直すか、その目標を用いる理由を注記に記入してください。`,
    unchecked: '目標値の年次',
  },
  'next-year-left': {
    says: ({ item, found, next }) =>
      `項目「${item}」の文では、これからの取組を『${found}』のこととしています。今後の取組は${next}以降のこととして書きます。年度を直してください。`,
    unchecked: '今後の取組の年度',
  },
  'later-year': {
    says: ({ item, section, fiscalYear, how }, value) =>
      `項目「${item}」の「${section}」で、${how === 'counted' ? `『${value}』の実績を書いています` : `『${value}』と比べています`}が、対象年度は${writeFiscalYear(fiscalYear)}です。${how === 'counted' ? '後の年度に実績はまだありません' : '比べる相手は対象年度より前の年度です'}。年度を直してください。`,
    unchecked: '本文にある後の年度',
  },
  'day-outside-year': {
    says: ({ item, fiscalYear }, value) =>
      `項目「${item}」の実績に『${value}』とありますが、対象年度は${writeFiscalYear(fiscalYear)}です。実績には対象年度の取組を書きます。日付を確かめて直してください。`,
    unchecked: '本文の日付の年度',
  },
};
