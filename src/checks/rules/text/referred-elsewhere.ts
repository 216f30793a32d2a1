import type { Rule } from '../../rule';
import { sectionsOf } from './texts';

interface Facts {
  readonly item: string;
  readonly section: string;
}

export const referredElsewhere: Rule<'referred-elsewhere', Facts> = {
  code: 'referred-elsewhere',
  severity: 'warning',
  reason: '項目ごとに分かれた様式では、「同上」や「別添のとおり」では内容が伝わりません。',
  source: '別紙２の注（項目ごとに様式を分けて記入する）',
  *run(reading) {
    for (const { itemName, sectionName, paragraphs } of sectionsOf(reading)) {
      const [first, ...more] = paragraphs.filter(({ text }) => text.trim() !== '');
      if (!first || more.length > 0 || first.text.length > LONGEST || !isReference(first.text)) continue;
      yield {
        place: first.field.place,
        value: first.text.trim(),
        facts: { item: itemName, section: sectionName },
      };
    }
  },
};

/** What is longer says something itself. */
const LONGEST = 40;

const ELSEWHERE =
  '(?:別[添紙表冊](?:資料)?|前(?:年度?|回|項目?|頁)|昨年度?|上記|前述|前掲|(?:他|前)の項目|項目|添付(?:資料|ファイル)|資料|参考資料|(?:取組)?実績(?:表|報告)|計画書?)';

const REFERENCE = new RegExp(
  `^(?:(?:以下)?同[上左右前]|(?:以下)?省?略|[〃々″"]+|${ELSEWHERE}(?:[0-9]{1,2}|[①-⑳])?(?:「[^」]*」)?` +
    '(?:(?:の|に記載の)?(?:とおり|通り)|(?:と|に)?同(?:じ|様|一|文)|を?参照|に(?:記載|よる))?)(?:内容)?(?:とする|である|です|のため省略|につき省略)?$',
);

/** Whether the whole of a text sends the reader somewhere else: 「（別紙１のとおり）」, 「・同上」. */
function isReference(text: string): boolean {
  return REFERENCE.test(text.normalize('NFKC').replace(/[\s。、・※()【】[\]→⇒]|^[-○●]/g, ''));
}
