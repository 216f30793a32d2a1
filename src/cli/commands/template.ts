import { template } from '../../app/template';
import { readFiscalYear } from '../../domain/notation';
import { readPrefecture } from '../../domain/insurer';
import type { Arguments } from '../arguments';
import { target } from '../files';
import { printLines, type ExitStatus, type Terminal } from '../terminal';
import { Usage } from '../usage';

/** `besshi2 template`: writes the blank input workbook. */
export async function templateCommand(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  if (args.files.length > 0)
    throw new Usage('「template」は元のファイルを使いません。出力するファイルは -o に書いてください。');
  const prefecture = args.prefecture === null ? null : prefectureNamed(args.prefecture);
  const fiscalYear = args.year === null ? null : fiscalYearNamed(args.year);
  const to = await target(args);
  await template(to, { prefecture, fiscalYear });
  printLines(terminal, [`入力用のブックを作りました：${to.path}`]);
  return 0;
}

function prefectureNamed(written: string): string {
  const prefecture = readPrefecture(written);
  if (!prefecture)
    throw new Usage(`「${written}」という都道府県はありません。--prefecture 群馬県 のように書いてください。`);
  return prefecture.name;
}

function fiscalYearNamed(written: string): number {
  const year = readFiscalYear(written);
  if (year === null) throw new Usage(`「${written}」は年度として読めません。--year R5 のように書いてください。`);
  return year;
}
