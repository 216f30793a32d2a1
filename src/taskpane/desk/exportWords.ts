import type { Outlet } from '../../workbook/port/outlet';
import type { Notice } from './state';

/** A new workbook in the browser's Excel may be kept shut by the browser, of which nobody is told. */
const NOT_SEEN =
  'ブラウザーの Excel で新しいブックが見えないときは、ポップアップが止められていないか確かめてください。';

export function doneExporting(name: string, sheets: number, way: Outlet['way']): Notice {
  const where =
    way === 'download'
      ? `『${name}』をダウンロードしました。`
      : `新しいブックとして開きました。『${name}』のような名前を付けて保存してください。${NOT_SEEN}`;
  return { kind: 'done', sentence: `別紙２を${sheets}枚書き出しました。${where}` };
}

export function doneOpeningSample(name: string, way: Outlet['way']): Notice {
  const where =
    way === 'download'
      ? `見本『${name}』をダウンロードしました。`
      : `見本を新しいブックとして開きました。そのブックで「別紙２」の作業ウィンドウを開くと試せます。${NOT_SEEN}`;
  return { kind: 'done', sentence: `${where}今のブックは変えていません。` };
}
