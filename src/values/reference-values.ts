import type { Indicator } from "../plan/plan";

/** The values the plan prints for an indicator, of all its rows: baselines, targets and yearly guides. */
export const referenceValues = (indicator: Pick<Indicator, "rows">): readonly number[] =>
  indicator.rows.flatMap((row) => [
    ...(row.baseline.state === "value" ? [row.baseline.value] : []),
    ...(row.target.kind === "reach" || row.target.kind === "maintain" ? [row.target.value] : []),
    ...row.guides.map((guide) => guide.value),
  ]);
