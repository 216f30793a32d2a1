import { writeFiscalYear } from '../../../domain/notation';
import type { Rule } from '../../rule';
import { paragraphsOf, sentencesOf } from '../text/texts';
import { fiscalYearsIn } from './years';

interface Facts {
  readonly item: string;
  readonly found: string;
  readonly next: string;
}

export const nextYearLeft: Rule<'next-year-left', Facts> = {
  code: 'next-year-left',
  severity: 'warning',
  reason: '今後の取組に終わった年度が書かれていると、昨年度の文の写しと読まれます。',
  source: '別紙２の様式（まとめには課題と対応策を書く）',
  needs: [{ basic: '対象年度' }],
  yieldsTo: ['last-year-left'],
  *run(reading) {
    const fiscalYear = reading.report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const { text, place, itemName: item, section } of paragraphsOf(reading)) {
      if (section !== 'summary' && section !== 'evaluation') continue;
      for (const sentence of sentencesOf(text)) {
        const [first, ...more] = fiscalYearsIn(sentence);
        if (!first || more.length > 0 || first.year > fiscalYear || first.year < fiscalYear - 1) continue;
        const [before, after] = [sentence.slice(0, first.start), sentence.slice(first.end)];
        // まとめ ends with what comes next, also behind what it follows from: 「…が課題であり、令和５年度は…する。」
        const isNext = section === 'summary' && first.year === fiscalYear && FOLLOWS.test(before);
        if (!speaksAhead(isNext ? '' : before, after)) continue;
        yield {
          place,
          value: first.written,
          facts: { item, found: first.written, next: writeFiscalYear(fiscalYear + 1) },
          under: [reading.report.basics.fiscalYear.place],
        };
      }
    }
  },
};

/** The year opens the sentence as its time, and the sentence ends with what is going to be done. */
function speaksAhead(before: string, after: string): boolean {
  return OPENS.test(before) && AS_TIME.test(after) && AHEAD.test(after.trimEnd()) && !DONE.test(after);
}

const OPENS = /^[\s　（(・○●◆①-⑳0-9０-９).）]*(?:このため、|そのため、|今後、|また、|引き続き、?)?$/;
const FOLLOWS = /(?:課題で(?:あり|ある(?:ため|ことから))|(?:に|へ)対し(?:て)?|(?:こと|ため|必要)から|ため)、$/;
const AS_TIME = /^(?:も|は|以降(?:は|も)?|から(?:は(?:、|(?=[^、。]))|、)|においては?|においても|には)、?/;
const AHEAD =
  /(?:続ける|図る|進める|行う|努める|取り組む|実施する|開催する|強化する|推進する|支援する|検討する|継続する|拡充する|見直す|目指す|設ける|促す|広げる|整備する|優先する|活用する|派遣する|周知する|作成する|助言する|配布する|配置する|導入する|共有する|拡大する|改訂する|共催する|開く|取り上げる|働き?かける|ていく|ていきたい|ことと(?:する|している)|予定(?:である|としている|)|たい|べきである|必要がある)。?[)）]?$/;
/** What was already done, or was found in that year. */
const DONE =
  /[しっいえけせてねめれんき]た(?:。|が、|ところ|こと|ため|もの)|[てで](?:おり|いる|いた)|であり|となり|となって|踏まえ|反省|結果|実績|今後|[次来]年度|一方/;
