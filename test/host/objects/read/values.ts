import { isHostObject, type Argument, type Json } from '../../hostObject';
import { refused } from '../../book/refused';

/** Readers of what the client sends. Each gives the value in its type or refuses it with InvalidArgument. */

export type JsonRecord = { readonly [key: string]: Json | undefined };

export function isGiven(value: Argument): value is Exclude<Argument, null | undefined> {
  return value !== undefined && value !== null;
}

export function isList(value: Argument): value is readonly Json[] {
  return Array.isArray(value);
}

export function isRecord(value: Argument): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isHostObject(value);
}

export function text(value: Argument, location: string): string {
  if (typeof value !== 'string') throw refused('InvalidArgument', location);
  return value;
}

/** A text of at most so many UTF-16 units. */
export function shortText(value: Argument, longest: number, location: string): string {
  const read = text(value, location);
  if (read.length > longest) throw refused('InvalidArgument', location);
  return read;
}

export function flag(value: Argument, location: string): boolean {
  if (typeof value !== 'boolean') throw refused('InvalidArgument', location);
  return value;
}

/** A flag that may be left out; then it is false. */
export function optionalFlag(value: Argument, location: string): boolean {
  return isGiven(value) ? flag(value, location) : false;
}

/** A number not below zero. */
export function length(value: Argument, location: string): number {
  if (typeof value !== 'number' || value < 0) throw refused('InvalidArgument', location);
  return value;
}

/** A whole number from `least` on. */
export function whole(value: Argument, least: number, location: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw refused('InvalidArgument', location);
  }
  return value;
}

/** One of an enumeration's values, spelt exactly. */
export function choice<T extends string>(value: Argument, allowed: readonly T[], location: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw refused('InvalidArgument', location);
  return found;
}

/** An object with none but the keys named. */
export function record(value: Argument, keys: readonly string[], location: string): JsonRecord {
  if (!isRecord(value) || Object.keys(value).some((key) => !keys.includes(key))) {
    throw refused('InvalidArgument', location);
  }
  return value;
}

export function list(value: Argument, location: string): readonly Json[] {
  if (!isList(value)) throw refused('InvalidArgument', location);
  return value;
}

/** "#RRGGBB" or "RRGGBB". Excel also knows the names of HTML; the stand-in does not, and refuses them. */
export function color(value: Argument, location: string): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text(value, location))?.[1];
  if (digits === undefined) throw refused('InvalidArgument', location);
  return `#${digits.toUpperCase()}`;
}
