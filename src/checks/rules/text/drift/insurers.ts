import type { Reading } from '../../../../domain/reading';
import type { Place } from '../../../../domain/field';
import { insurerKeysOf, masterOf } from '../../insurers/names';
import type { TextHere } from '../texts';
import { driftsIn, note, type Drift, type Tally } from './tally';

/** One insurer in two spellings, of which the master has one: 「高崎市」 and 「髙崎市」, 「鎌ケ谷市」 and 「鎌ヶ谷市」. */
export function insurerDrifts({ report }: Reading, texts: readonly TextHere[]): readonly Drift[] {
  const master = masterOf(report);
  if (master.size === 0) return [];
  const keyOf = insurerKeysOf(report);
  const tallies = new Map<string, Tally>();
  const see = (name: string, place: Place): void => {
    const own = master.get(keyOf(name));
    if (own === undefined || (name !== own && !isVariant(name, own))) return;
    const tally: Tally = tallies.get(own) ?? new Map();
    tallies.set(own, tally);
    note(tally, name, place);
  };
  for (const { name } of report.insurers) see(name.written.trim(), name.place);
  for (const { insurer } of report.insurerRatings) see(insurer.written.trim(), insurer.place);
  for (const { insurer } of report.implementations) see(insurer.written.trim(), insurer.place);
  for (const { targets } of report.activities) for (const name of targets.value ?? []) see(name.trim(), targets.place);
  for (const { text, place } of texts) for (const [name] of text.matchAll(VARIANT_NAME)) see(name, place);
  return [...tallies].flatMap(([own, tally]) => driftsIn(own, tally));
}

/** As many characters, and not only narrower or wider ones. */
function isVariant(name: string, own: string): boolean {
  return [...name].length === [...own].length && name.normalize('NFKC') !== own.normalize('NFKC');
}

/** Names with a character that has a variant form. */
const VARIANT_NAME =
  /\p{sc=Han}{0,3}[髙﨑嵜澤邊邉齋齊斉嶋嶌濱濵廣國櫻冨舘龍曾籠檜淵ケヶヵガが瀨德𠮷][\p{sc=Han}]{0,3}?[市区町村]/gu;

/** The text with an insurer's name, as it is found above, written otherwise. */
export function withName(text: string, name: string, other: string): string {
  return text.replace(VARIANT_NAME, (found) => (found === name ? other : found));
}
