import type { CellChange, Finding } from '../../../domain/finding';
import { placeKey, type Place } from '../../../domain/field';
import { sentenceOf } from '../../../domain/sentence';
import { a1 } from '../../../sheet/address';
import type { Surroundings } from '../surroundings';

/**
 * The cell, and the sentence without it: the sheet stands above, and the cell beside the degree.
 * @param above the sheet whose name stands above; another one is named with the cell
 */
export function partsOf(finding: Finding, above: string | null): { readonly cell: string; readonly sentence: string } {
  const { place } = finding;
  const cell = place === null ? '' : placeUnder(place, above);
  return { cell, sentence: sentenceOf(finding) };
}

/** So many cells of other findings are named. */
const NAMED = 5;

/** Under a finding whose cell others rest on: how many they are, and where. */
export function othersText(on: Place, others: readonly Pick<Finding, 'place'>[]): string {
  const cells = [...new Map(others.flatMap(({ place }) => (place ? [[placeKey(place), place]] : []))).values()];
  const named = placesText(cells.slice(0, NAMED), on.sheet).join('、');
  const at = named === '' ? '' : `（${named}${cells.length > NAMED ? 'など' : ''}）`;
  return `${cellName(on)} に関わる確認事項がほかに${others.length}件あります${at}`;
}

/** Places in their order, with the name of the sheet where it is another than that before. */
export function placesText(places: readonly Place[], sheet: string | null): readonly string[] {
  return places.map((place, at) => placeUnder(place, places[at - 1]?.sheet ?? sheet));
}

/** 「G5」 under the name of its sheet, 「『指標』シート G5」 elsewhere. */
function placeUnder(place: Place, above: string | null): string {
  return place.sheet === above ? a1(place.at) : cellName(place);
}

/** 「『指標』シート」, or what is said of no sheet. */
export function sheetName(sheet: string | null): string {
  return sheet === null ? 'ブック全体' : `『${sheet}』シート`;
}

/** 「『指標』シート G5」. */
export function cellName({ sheet, at }: Place): string {
  return `${sheetName(sheet)} ${a1(at)}`;
}

/** Under a finding that was let stand. */
export const ACCEPTED = '確認済みです。取りやめるときは、『設定』の表のその行の内容を消してください。';

/** What becomes of a finding that is let stand, and of what it tells of in other cells. */
export function acceptingNote({ also = [] }: Pick<Finding, 'also'>): string {
  const others = also.length > 0 ? `同じ内容のほかの${also.length}か所も、あわせて確認済みになります。` : '';
  return `理由は『設定』の表に書きます。この確認事項は参考として残り、値が変わるとまた確認を求めます。${others}`;
}

export const REGRADING_NOTE = '同じ点検による確認事項すべての重要度が変わります。『設定』の表に書きます。';

/** What is lost of a text whose letters differ in their looks. */
export const LOOKS_LOST = '一部の文字だけに付けた色や太字は、直したセルではなくなります。';

/** Said before cells are changed. */
export function noteOfFixing(around: Surroundings): string | null {
  if (around.kind === 'excel') return UNDO_LOST;
  return around.hasFormulas ? FORMULAS_WAIT : null;
}

/** Formulas are Excel's alone to work out. */
export const FORMULAS_WAIT =
  '数式の結果は、保存したファイルを Excel で開いたときに計算し直されます。それまでの点検には、今の結果を使います。';

const UNDO_LOST =
  '直すと、Excel の「元に戻す」は使えなくなります。戻すときは、この画面の「取り消し」を押してください。';

/** Whether a change writes a text of several words anew. */
export function rewritesText({ before, after }: CellChange): boolean {
  return typeof before.value === 'string' && typeof after.value === 'string' && after.value.length > 20;
}
