import type { WorkbookFile } from '../workbook/port/outlet';
import { Refusal } from '../workbook/port/refusal';

/** Where the build puts the sample, beside the pane's own files. */
const ADDRESS = new URL('../../assets/sample/gunma-r5.xlsx', import.meta.url);

/** The sample workbook: 群馬県, 令和５年度. Throws Refusal 'not-found' where it does not come from the pane's own server. */
export async function sampleFile(): Promise<WorkbookFile> {
  const response = await fetch(ADDRESS).catch(() => null);
  const bytes = response?.ok ? await response.arrayBuffer().catch(() => null) : null;
  if (bytes === null) throw new Refusal('not-found', NOT_THERE);
  return { name: '別紙２の見本_群馬県_令和５年度.xlsx', bytes: new Uint8Array(bytes) };
}

const NOT_THERE =
  '見本のファイルを読み込めませんでした。ネットワークの接続を確かめてから、もう一度押してください。続くときは、この画面を配布している部署へ知らせてください。';
