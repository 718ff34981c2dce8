import type { PopulationKind } from "../../plan/population-vision";
import { KEY } from "../columns";

/** Heads of 人口ビジョン. */
export const POPULATION = {
  key: KEY,
  year: "年",
  era: "和暦",
  kind: "区分",
  label: "項目",
  value: "値",
  unit: "単位",
  approximate: "概数",
  drawn: "図",
  printed: "原文",
  printedYear: "年の原文",
  source: "文書・行",
  order: "図の順", // hidden: a number by year and 区分 in the rows the chart shows, "" in others
} as const;

export const KIND_WORDS: Readonly<Record<PopulationKind, string>> = {
  vision: "展望",
  qualitative: "展望",
  assumption: "仮定",
  projection: "推計",
  reference: "参考",
};

/** What staff type: the population counted since. */
export const ACTUAL = "実績";
/** The 区分 of the chart, in the order they stand in within a year. */
export const DRAWN_KINDS = [ACTUAL, "展望", "推計", "参考"] as const;
/** Stands in 図 of a row the chart shows; staff may set or clear it. */
export const DRAWN = "○";
export const APPROXIMATE = "約";
/** The one unit of the chart. */
export const CHART_UNIT = "人";
