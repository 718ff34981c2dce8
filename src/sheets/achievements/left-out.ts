import type { AchievementReport, ReportFigure } from "../../plan/achievement-report";
import { yearlySeries } from "../../plan/report-items";

const reasonOf = ({ period }: ReportFigure): string => {
  if (period === null) return "期間・時点の記載がない";
  switch (period.kind) {
    case "months":
      return "月で区切った期間の値";
    case "as-of":
      return "ある時点の値";
    case "per-year":
      return "「年間」の値（どの年か書かれていない）";
    case "years":
      return period.years.length > 1 ? "複数の年をまとめた値" : "年ごとの値が1つしかない";
  }
};

/** Why achievements are on no chart, and how many for each reason. */
export const leftOutReasons = (report: AchievementReport): readonly (readonly [string, number])[] => {
  const charted = new Set(yearlySeries(report).flatMap(({ figures }) => figures.map(({ id }) => id)));
  const counts = new Map<string, number>();
  for (const figure of report.achievements) {
    if (charted.has(figure.id)) continue;
    const reason = reasonOf(figure);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts];
};
