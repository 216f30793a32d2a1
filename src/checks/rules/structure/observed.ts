import type { Observation, Reading } from '../../../domain/reading';

type Kind = Observation['kind'];
type Of<K extends Kind> = Extract<Observation, { readonly kind: K }>;

/** What the reader noticed of one kind. */
export function observed<K extends Kind>({ observations }: Reading, kind: K): readonly Of<K>[] {
  return observations.filter((each): each is Of<K> => each.kind === kind);
}

/** One cause for the same words in a column: a sign that the office uses there, typed many times. */
export function bySameWords(observation: Observation & { readonly written: string }): string {
  return `${byColumn(observation)}\n${observation.written}`;
}

/** One cause a column: what a whole column has in common is shown once. */
export function byColumn({ place: { sheet, at } }: Observation): string {
  return `${sheet}\n${at.column}`;
}
