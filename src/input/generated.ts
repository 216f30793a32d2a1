/** Sheets that the add-in writes itself, also as Excel numbers a copy of them: 点検結果 (2). */
const GENERATED = /^(?:別紙[2２]_.*|点検結果|進捗一覧|保険者評価集計)(?:\s*[（(]\d+[）)])?$/;

/** Whether a sheet is one of the add-in's own, which is never input. */
export const isGenerated = (name: string): boolean => GENERATED.test(name);
