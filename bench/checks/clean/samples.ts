import { readFileSync } from 'node:fs';
import { adr } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx';
import { replaced, textAt } from '../edit';
import type { CleanWorkbook } from './index';

/** A cell of a sample with what a person would do about the finding there: other words in it, or another content. */
type Mend = readonly [sheet: string, at: string, from: string, to: string | number];

/** The samples with all that the checks rightly find in them put right. */
export async function mendedSamples(): Promise<readonly CleanWorkbook[]> {
  const samples: CleanWorkbook[] = [];
  for (const [name, mends] of MENDS) {
    const file = new URL(`../../../assets/sample/${name}.xlsx`, import.meta.url);
    const sheets = await readXlsxWorkbook(new Uint8Array(readFileSync(file)), `${name}.xlsx`);
    samples.push({ name, sheets: mends.reduce(mended, sheets) });
  }
  return samples;
}

function mended(sheets: readonly Sheet[], [sheet, at, from, to]: Mend): readonly Sheet[] {
  const place = { sheet, at: adr(at) };
  const text = textAt(sheets, place);
  if (!text.includes(from)) throw new RangeError(`${sheet} ${at}: ${from}`);
  return replaced(sheets, place, from === '' || typeof to === 'number' ? to : text.replaceAll(from, to));
}

const MENDS: readonly (readonly [name: string, mends: readonly Mend[]])[] = [
  [
    'gunma-r5',
    [
      ['基本情報', 'B7', '', '進捗率'],
      ['項目2', 'B29', '介護連携支援センター', '介護連携相談センター'],
      ['項目3', 'B11', '暮らしてく', '暮らしていく'],
      ['項目3', 'B16', '（11市町村）', '（11市町村））'],
      ['項目3', 'B23', '（2か所)', '（2回）'],
      ['項目3', 'B23', '（1か所）', '（1回）'],
      ['項目4', 'B19', 'web', 'Web'],
      ['項目6', 'B22', '「達成はやや不十分」', ''],
      ['項目6', 'B24', '保険者は全体の88.57％(前年度比＋8.57ポイント)となり', '保険者が増え'],
      ['項目6', 'B24', '県域', '圏域'],
      ['項目6', 'B25', '△', ''],
      ['項目6', 'B27', 'であり全体の31.43％であった', 'であった'],
      ['指標', 'G6', '12.3', 9.8],
      ['指標', 'G7', '486～533', '520か所'],
      ['指標', 'H7', 'R4', 'R5'],
      ['指標', 'N7', '個所', 'か所'],
      ['指標', 'H10', 'R4', 'R5'],
      ['指標', 'G11', '237～259', '245か所'],
      ['指標', 'H11', 'R4', 'R5'],
      ['指標', 'N11', '個所', 'か所'],
    ],
  ],
  [
    'tochigi-r6',
    [
      ['03_目標と実績', 'I12', '未集計', '1,560人'],
      ['03_目標と実績', 'K12', '', '○'],
      ['03_目標と実績', 'M12', '市町からの報告を取りまとめている。', ''],
      ['03_目標と実績', 'J14', '令和５年度', '令和６年度'],
      ['03_目標と実績', 'J15', '令和５年度', '令和６年度'],
    ],
  ],
];
