/**
 * How a plan file's codes read on the sheets, written out here a second time so that a wrong word in a sheet builder
 * does not go unseen. null: nothing is printed for that code.
 */
export const WORDS: ReadonlyMap<string, Readonly<Record<string, string | null>>> = new Map<
  string,
  Readonly<Record<string, string | null>>
>([
  ["municipality.basis", { stated: null, inferred: "推定" }],
  ["title.basis", { stated: null, inferred: "推定" }],
  ["status", { draft: "案", adopted: "成案", unknown: "不明" }],
  ["verified", { true: "照合済", false: "未照合" }],
  [
    "documents[].kind",
    { "plan-summary": "計画概要", comparison: "新旧対照", "achievement-report": "実績報告" },
  ],
  ["goals[].kind", { goal: null, "cross-cutting": "横断的な目標" }],
  ["measures[].starred", { true: "★", false: null }],
  ["measures[].group.basis", { stated: null, inferred: "推定" }],
  ["indicators[].kind", { "numerical-target": "数値目標", kpi: "KPI", indicator: "指標" }],
  ["indicators[].direction", { up: "増加", down: "減少", maintain: "維持", unknown: null }],
  [
    "indicators[].periodKind",
    { "fiscal-year": "年度計", "calendar-year": "暦年計", "point-in-time": "時点", survey: "調査" },
  ],
  ["indicators[].aggregation", { annual: "単年", cumulative: "累計", stock: "現在数" }],
  ["indicators[].revision", { "new-or-changed": "新規・変更", unchanged: "変更なし", unknown: "不明" }],
  // The mark itself (-) is the printed text.
  ["indicators[].rows[].baseline.state", { value: null, missing: null, "not-in-source": null }],
  ["indicators[].rows[].target.kind", { reach: "到達", maintain: "維持", direction: "方向", none: "なし" }],
  ["indicators[].rows[].target.comparator", { ">=": "≧", "<=": "≦" }],
  ["indicators[].rows[].target.direction", { up: "↗", down: "↘" }],
  ["notes[].kind", { note: "注記", gap: "記載なし", conflict: "不一致", "suspected-misreading": null }],
  ["notes[].confidence", { high: "高", medium: "中", low: "低", unknown: "不明" }],
  [
    "frame[].kind",
    {
      dream: "夢",
      objective: "目標",
      concept: "構想",
      pillars: "柱",
      perspectives: "視点",
      "common-policies": "共通政策",
    },
  ],
  [
    "termComparison.changes[].fate",
    {
      kept: "継続",
      renumbered: "番号変更",
      renamed: "名称変更",
      moved: "移動",
      split: "分割",
      merged: "統合",
      removed: "廃止",
      new: "新規",
    },
  ],
  ["termComparison.changes[].certainty", { certain: "確定", inferred: "推定" }],
  ["linkage.rows[].starred", { true: "★", false: null }],
  [
    "populationVision.facts[].kind",
    { vision: "展望", qualitative: "展望", projection: "推計", assumption: "仮定", reference: "参考" },
  ],
  ["populationVision.facts[].approximate", { true: "約", false: null }],
  ["populationVision.facts[].year.basis", { stated: null, inferred: "推定" }],
  ["report.events[].date.ongoing", { true: "続く", false: null }],
  [
    "report.events[].date.precision",
    { month: "年月", year: "年", "fiscal-year": "年度", season: "シーズン", relative: "年は不明" },
  ],
]);

/** Properties that are no facts to be printed, and why. */
export const NOT_PRINTED: ReadonlyMap<string, string> = new Map([
  ["$schema", "where the file's own schema is"],
  ["format", "version of the file's format"],
  ["id", "the project's own name for a thing; of documents it is printed with every source"],
  ["key", "the project's own name for a row"],
  ["planId", "the project's own name for the other plan, whose name is printed"],
  ["shortTitle", "the project's own abbreviation of the title, for file names"],
  ["linkage.rows[].measureId", "the project's own name for the item in the other plan"],
  ["relatedPlans[].linksMeasures", "which of the two plan files holds 対応表"],
  ["report.contents[].partId", "where the line of the contents leads"],
  ["indicators[].rows[].target.perYear", "the target's text ends in /年"],
]);

/** A figure's period is printed as it is worded; the rest of it is how the wording is read, for charts. */
export const isPeriodReading = (path: string): boolean =>
  /^report\.(?:achievements|targets|structuralCounts)\[\]\.period\.(?!text$)/.test(path);
