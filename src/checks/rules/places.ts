import type { Place } from '../../domain/field';

/** A place as one string, for maps and sets. */
export const keyOfPlace = ({ sheet, at }: Place): string => `${sheet}\n${at.row}\n${at.column}`;
