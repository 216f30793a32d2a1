/** Words that drop-down lists offer; the notations in domain/notation read them and their variants. */
export const RATING_WORDS = ['◎', '○', '△', '×'] as const;
export const METHOD_WORDS = ['進捗率', '達成率'] as const;
export const DIRECTION_WORDS = ['増加', '減少', '維持'] as const;
export const EDITION_WORDS = ['案', '照会中', '決裁済', '提出済', '公表'] as const;
export const LEVEL_WORDS = ['予定通り実施', '一部実施', '実施できなかった'] as const;
export const ACTIVITY_TYPES = ['研修', '派遣', '会議', '啓発', '整備', '調査', 'その他'] as const;
export const YES_NO_WORDS = ['する', 'しない'] as const;
export const PAGE_NUMBER_WORDS = ['ページ番号あり', 'ページ番号なし'] as const;

/** Headers under which ratings stand, or prose, or a figure: they mean 評価区分 where ratings stand there. */
export const RATING_STAND_INS: readonly string[] = ['達成状況', '進捗状況', '達成度', '進捗', '評定'];
