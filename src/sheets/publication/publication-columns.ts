import type { PublicationRow } from "./publication-rows";

/** Heads of 公表用データ and of its CSV file, in order, with the part of a row each holds. */
export const PUBLICATION_COLUMNS = [
  { header: "団体コード", field: "municipalityCode" },
  { header: "団体名", field: "municipality" },
  { header: "計画ID", field: "planId" },
  { header: "指標ID", field: "indicatorId" },
  { header: "指標名", field: "indicator" },
  { header: "内訳", field: "breakdown" },
  { header: "年度（西暦）", field: "year" },
  { header: "年度（和暦）", field: "era" },
  { header: "値", field: "value" },
  { header: "単位", field: "unit" },
  { header: "状態", field: "state" },
  { header: "期間種別", field: "periodKind" },
  { header: "当初値", field: "baseline" },
  { header: "目標値", field: "target" },
  { header: "判定", field: "rating" },
  { header: "基準名", field: "profile" },
] as const satisfies readonly { readonly header: string; readonly field: keyof PublicationRow }[];
