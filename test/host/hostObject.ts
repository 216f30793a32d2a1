/** What travels between client and host. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A method's argument: a value, or another object of the same batch (a range to copy from). */
export type Argument = Json | HostObject | null | undefined;

/**
 * One object of Excel's model as the host serves it. Only what is listed exists; everything else is refused by name.
 * Members are in PascalCase, as the wire has them; a member that gives null gives a null object.
 */
export interface HostObject {
  /** The class in Microsoft's reference, for instance "Range". */
  readonly type: string;
  /** The id that children of collections report. */
  readonly id?: () => string;
  /** Outlives its batch by a reference id (Range, RangeAreas). */
  readonly referable?: true;
  readonly get?: Readonly<Record<string, () => Json>>;
  readonly set?: Readonly<Record<string, (value: Json) => void>>;
  readonly nav?: Readonly<Record<string, () => HostObject | null>>;
  readonly call?: Readonly<Record<string, (...args: readonly Argument[]) => Json | HostObject | undefined>>;
  /** getItem of a collection. Throws ItemNotFound. */
  readonly index?: (key: Argument) => HostObject;
  readonly items?: () => readonly HostObject[];
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
