import type { Section } from '../domain/report';
import { writeFiscalYear } from '../domain/notation';

/** The wording of 別紙２ as the ministry set it. Indents are part of it. */
export const FORM_MARK = '別紙２';
export const DRAFT_MARK = '（案）';
export const PREFECTURE_LABEL = '都道府県名：';
export const NAME_LABEL = '　項目名';
export const SEVERAL_ITEMS_NOTE = '※複数項目に分ける場合には、項目ごとに様式を分けて記入する。';

export const PART_HEADINGS = {
  own: 'ア　取組の支援についての自己評価結果',
  insurers: 'イ　管内保険者の自己評価結果の概要',
  summary: 'ウ　まとめ（ア及びイから考察した現状・課題と対応策）',
} as const;

/** The sections that stand in part ア, each under its label. */
export const OWN_SECTIONS: readonly { readonly section: Section; readonly label: string }[] = [
  { section: 'background', label: '　目標を設定するに至った現状と課題' },
  { section: 'record', label: '　取組の実施内容、実績' },
  { section: 'evaluation', label: '　自己評価' },
];

/** The form's title. The fiscal year is the year evaluated; room to write it in where it is not known. */
export function title(fiscalYear: number | null): string {
  const year = fiscalYear === null ? '令和　　年度' : writeFiscalYear(fiscalYear);
  return (
    '介護保険事業支援計画に記載した、市町村が行う自立支援、介護予防又は重度化防止及び介護給付の適正化に関する' +
    `取組の支援についての目標（${year}）に対する自己評価結果`
  );
}
