import type { Place } from '../../domain/field';
import { a1 } from '../../sheet/address';
import type { Spot } from '../rule';

/** Of more places than these the first few are named, the others counted. */
const ALL_NAMED = 10;
const FIRST_NAMED = 5;

/** 「『指標』シート G5：…」, and where one cause stands in more places, those after the sentence. */
export function atPlaces(place: Place | null, others: readonly Place[], sentence: string): string {
  const start = place ? `『${place.sheet}』シート ${a1(place.at)}` : 'ブック全体';
  return `${start}：${sentence}${alsoAt(place, others)}`;
}

function alsoAt(first: Place | null, others: readonly Place[]): string {
  if (others.length === 0) return '';
  const named = others.length > ALL_NAMED ? FIRST_NAMED : others.length;
  const names = others.slice(0, named).map((place, at) => placeName(place, (others[at - 1] ?? first)?.sheet));
  const rest = others.length > named ? ` ほか${others.length - named}か所` : '';
  return `（同じ内容：${names.join('、')}${rest}）`;
}

/** 「G5」 on the same sheet, 「『指標』シート G5」 elsewhere. */
export function placeName({ sheet, at }: Place, here?: string): string {
  return sheet === here ? a1(at) : `『${sheet}』シート ${a1(at)}`;
}

/** What is said where somebody has written the reason already: all but the request at the end, which they met. */
export function withoutRequest(sentence: string): string {
  const at = sentence.lastIndexOf('。', sentence.length - 2) + 1;
  const [rest, request] = [sentence.slice(0, at), sentence.slice(at)];
  return rest !== '' && request.endsWith('ください。') && isWhole(request) ? rest : sentence;
}

/** No bracket or quotation mark is open at its end, or closes what was opened before. */
const isWhole = (text: string): boolean =>
  ['『』', '「」', '（）'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);

/** Why a finding is only 参考: somebody has written the reason beside it, or the workbook bears the value out. */
export function explanation({ explained, borneOut }: Pick<Spot<unknown>, 'explained' | 'borneOut'>): string {
  if (explained) return `（「${explained}」と説明があるため、参考として示します。）`;
  return borneOut ? `（${borneOut}ため、参考として示します。）` : '';
}
