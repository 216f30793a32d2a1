/** One insurer of a prefecture's master. */
export interface MasterInsurer {
  /** 団体コード: six digits, the last a check digit. */
  readonly code: string;
  readonly name: string;
  readonly area: string;
}

/** The insurers a template is filled with, by their 団体コード, and what kind of area theirs is. */
export interface Master {
  readonly areaKind: '二次保健医療圏' | '老人福祉圏域';
  readonly insurers: readonly MasterInsurer[];
}
