import type { Indicator } from '../../../domain/report';

/** Words by which staff say why a value is late or not there: NDB figures, surveys, publication. */
const LATE =
  /NDB|ＮＤＢ|レセプト|公表|時点|調査|最新|集計|取りまとめ|とりまとめ|取り纏め|確定|統計|隔年|毎年ではな|把握|次回|予定|年ごと|年に[1１一]度|秘匿/;

/** What the row says about a value that is late or not there. */
export function latenessOf({ reason, note, source }: Indicator): string | undefined {
  return [reason, note, source].find(({ written }) => LATE.test(written))?.written;
}
