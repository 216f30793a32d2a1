import type { Place } from '../../../../domain/field';
import type { Reading } from '../../../../domain/reading';
import type { ImplementationLevel } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { paragraphsOf, sentencesOf } from '../../text/texts';
import { fiscalYearsIn } from '../../time/years';
import { insurersAt, programmeYear, programmeYearsOf, type ProgrammeYear } from './levels';

/** 「Ａ」の「予定通り実施」は13保険者: a number of insurers that the table does not give. */
export interface LevelCount {
  readonly place: Place;
  readonly written: string;
  readonly level: ImplementationLevel;
  readonly known: ProgrammeYear;
  readonly counted: number;
}

const UNIT = '(?:保険者|市区町村|市町村|市町)';
const LEVEL = '「(予定(?:通り|どおり)に?実施|一部(?:を)?実施|実施できなかった)」';
/** 「予定通り実施」又は「一部実施」とした: a level told together with the one before it. */
const TOGETHER = '(?<!」(?:又は|または|及び|および|並びに|若しくは|と|や|、|・))';
const COUNT = new RegExp(
  `${TOGETHER}${LEVEL}(?:は|が|、|:|\\s|の${UNIT}[はが]|と(?:し|回答し)た${UNIT}[はが])?(\\d{1,3})${UNIT}(?=[(、。\\s]|$|で)|(?:は|が)(\\d{1,3})${UNIT}(?:の?全て|すべて)が${LEVEL}`,
  'g',
);
const BEFORE = /(?:前|昨)年度の(\d{1,3})(?:保険者|市区町村|市町村|市町)(?:から|より|に比べ|と比べ|で)/;
const OTHERS = /全国|小規模|大規模|未満|目標|うち/;

/** The numbers of insurers by level in sentences that name one programme of the table. */
export function* wrongLevelCounts(reading: Reading): Generator<LevelCount> {
  const { report } = reading;
  const own = report.basics.fiscalYear.value;
  const names = new Map([...programmeYearsOf(report)].map(({ programme }) => [fold(programme), programme]));
  if (own === null || names.size === 0) return;
  for (const { text, place } of paragraphsOf(reading)) {
    if (!text.includes('実施') || !/[0-9０-９](?:保険者|市)/.test(text)) continue;
    for (const sentence of sentencesOf(text.normalize('NFKC'))) {
      const counts = Array.from(sentence.matchAll(COUNT));
      const [programme, ...more] = [...names].filter(([key]) => fold(sentence).includes(key)).map(([, name]) => name);
      const [year = own, ...years] = fiscalYearsIn(sentence.split('」は')[0] ?? '').map((each) => each.year);
      if (programme === undefined || more.length > 0 || years.length > 0 || OTHERS.test(sentence)) continue;
      const [only] = counts;
      const before = counts.length === 1 ? BEFORE.exec(sentence)?.[1] : undefined;
      const stated = [
        ...counts.map((match) => ({ match, digits: match[2] ?? match[3], year })),
        ...(only && before !== undefined ? [{ match: only, digits: before, year: year - 1 }] : []),
      ];
      for (const { match, digits, year: of } of stated) {
        const known = programmeYear(report, programme, of);
        const level = levelOf(match[1] ?? match[4] ?? '');
        if (!known || digits === undefined) continue;
        const counted = insurersAt(known, [level]);
        if (counted !== Number(digits)) yield { place, written: `${digits}保険者`, level, known, counted };
      }
    }
  }
}

const levelOf = (words: string): ImplementationLevel =>
  words.startsWith('予定') ? 'asPlanned' : words.startsWith('一部') ? 'partly' : 'notDone';
