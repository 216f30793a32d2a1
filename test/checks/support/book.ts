/** The sheets of a small clean workbook (架空), each as the rows of a Markdown table. */
const CLEAN = {
  基本情報: `
| 都道府県名 | 長野県 |
| 対象年度 | 令和５年度 |
| 計算方法 | 進捗率 |
| 保険者数 | 4 |`,
  項目: items(
    '| 介護予防の推進 | 通いの場が少ない。 | ・アドバイザーの派遣（2市町村、3回） | 計画どおり取り組んだ。 | 多くの市が取り組んだ。 | 引き続き支援する。 |',
    '| 給付の適正化 | 点検が進んでいない。 | ・初任者研修（1回） | 「ケアプラン点検」を「予定通り実施」した保険者は全体の75％(前年度比＋25ポイント)であった。 | 多くの市が取り組んだ。 | 点検を支援する。 |',
  ),
  指標: indicators(
    '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 200 | R5 | ◎ | | |',
    '| 介護予防の推進 | 参加率 | % | 増加 | 4.0 | R2 | 6.0 | R5 | 7.0 | R5 | ○ | | |',
  ),
  保険者: insurers(
    "| '202011 | 長野市 | 1000 |",
    "| '202029 | 松本市 | 900 |",
    "| '202037 | 上田市 | 800 |",
    "| '202045 | 岡谷市 | 700 |",
  ),
  保険者評価: ratings(
    '| 長野市 | 介護予防の推進 | ◎ |',
    '| 松本市 | 介護予防の推進 | ○ |',
    '| 上田市 | 介護予防の推進 | ○ |',
    '| 岡谷市 | 介護予防の推進 | △ |',
  ),
  給付適正化実施状況: levels(
    '| 長野市 | R4 | ケアプラン点検 | 予定通り実施 |',
    '| 松本市 | R4 | ケアプラン点検 | 予定通り実施 |',
    '| 上田市 | R4 | ケアプラン点検 | 一部実施 |',
    '| 岡谷市 | R4 | ケアプラン点検 | 実施できなかった |',
    '| 長野市 | R5 | ケアプラン点検 | 予定通り実施 |',
    '| 松本市 | R5 | ケアプラン点検 | 予定通り実施 |',
    '| 上田市 | R5 | ケアプラン点検 | 予定通り実施 |',
    '| 岡谷市 | R5 | ケアプラン点検 | 実施できなかった |',
  ),
  取組実績: activities(
    '| 介護予防の推進 | アドバイザー派遣 | 派遣 | R5.6.1 | 長野市 | 1 | |',
    '| 介護予防の推進 | アドバイザー派遣 | 派遣 | R5.7.1 | 松本市 | 2 | |',
    '| 給付の適正化 | 初任者研修 | 研修 | R5.9.1 | | 1 | |',
  ),
} as const;

type SheetName = keyof typeof CLEAN;

/** The clean workbook with some sheets written anew (null: left out), further sheets and notes behind sheet names. */
export function book(
  changes: { readonly [name in SheetName]?: string | null } = {},
  more: { readonly notes?: { readonly [name in SheetName]?: string }; readonly sheets?: string } = {},
): string {
  const names = Object.keys(CLEAN) as SheetName[];
  const sheets = names.flatMap((name) => {
    const rows = changes[name] === undefined ? CLEAN[name] : changes[name];
    return rows === null ? [] : [`## ${name} ${more.notes?.[name] ?? ''}\n${rows}`];
  });
  return [...sheets, more.sheets ?? ''].join('\n');
}

function table(header: string, rows: readonly string[]): string {
  return [header, ...rows].join('\n');
}

export function items(...rows: readonly string[]): string {
  const header =
    '| 項目名 | 目標を設定するに至った現状と課題 | 取組の実施内容、実績 | 自己評価 | 管内保険者の自己評価結果の概要 | まとめ |';
  return table(header, rows);
}

/** The two items of the clean workbook, the first with another 現状と課題 and 実績. */
export function texts({
  background = '通いの場が少ない。',
  record = '・冊子の作成',
  evaluation = '計画どおり取り組んだ。',
}) {
  return items(
    `| 介護予防の推進 | ${background} | ${record} | ${evaluation} | 多くの市が取り組んだ。 | 引き続き支援する。 |`,
    '| 給付の適正化 | 点検が進んでいない。 | ・冊子の作成 | 計画どおり取り組んだ。 | 多くの市が取り組んだ。 | 点検を支援する。 |',
  );
}

export function indicators(...rows: readonly string[]): string {
  const header =
    '| 項目 | 目標項目 | 単位 | 向き | 策定時の値 | 策定時 年次 | 直近値 | 直近値 年次 | 目標値 | 目標年次 | 評価区分 | 評価の理由 | 注記 |';
  return table(header, rows);
}

export function insurers(...rows: readonly string[]): string {
  return table('| 市町村コード | 保険者名 | 人口 |', rows);
}

export function ratings(...rows: readonly string[]): string {
  return table('| 保険者名 | 項目 | 評価区分 |', rows);
}

export function levels(...rows: readonly string[]): string {
  return table('| 保険者名 | 年度 | 事業 | 実施状況 |', rows);
}

export function activities(...rows: readonly string[]): string {
  return table('| 項目 | 事業名 | 種別 | 実施日 | 対象 | 回数 | 参加者数 |', rows);
}
