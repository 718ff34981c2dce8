import type { LevelNames, Plan } from "../../../plan/plan";
import type { BookNames, TableId } from "../../book";
import { column } from "../../by-key";
import { EVALUATION } from "../../columns";
import { countFormulas } from "../../comparison/counts-formulas";
import { termWords } from "../../comparison/comparison-headings";
import { formulaText } from "../../formula-text";
import { goalTitle } from "../../goal-title";
import { LINKAGE, LINKED, STARRED } from "../../linkage/linkage-headings";
import { linkedGoals } from "../../linkage/linkage-columns";
import { levelNames } from "../../structure/structure-columns";
import type { Goal } from "../../../plan/plan";
import { totalCell } from "./count-table";
import type { CountTable } from "./count-table";
import type { OverviewPart } from "./part";

/** A number per goal. */
type Measured = {
  readonly head: string;
  readonly source: TableId;
  /** Formula text without `=`. */
  readonly count: (goal: Goal) => string;
};

const INDICATORS = "指標";

const withoutEquals = (source: string): string => source.replace(/^=/, "");

/** Measures and sub-measures of both terms, from 新旧対照表. */
const ofTerms = (book: BookNames): readonly Measured[] => {
  const comparison = book.plan.termComparison;
  if (comparison === undefined) return [];
  const counts = countFormulas(book, comparison);
  const words = termWords(comparison);
  const { measure, subMeasure } = levelNames(book.plan);
  const of = (term: "earlier" | "current", level: "measures" | "subMeasures"): Measured => ({
    head: `${words[term]}の${level === "measures" ? measure : subMeasure}`,
    source: "comparison",
    count: ({ label }) => withoutEquals(counts[level](term, formulaText(label))),
  });
  return [
    of("earlier", "measures"),
    of("current", "measures"),
    of("earlier", "subMeasures"),
    of("current", "subMeasures"),
  ];
};

/** Measures and sub-measures, from 体系図: a measure stands on as many lines as it has sub-measures. */
const ofStructure = (book: BookNames): readonly Measured[] => {
  const { plan } = book;
  const levels = levelNames(plan);
  const of = (header: string): string => column(book, "structure", header);
  const isGoal = ({ label }: Goal): string => `(${of(levels.goal)}=${formulaText(label)})`;
  const measures: Measured = {
    head: levels.measure,
    source: "structure",
    count: (goal) =>
      `ROUND(SUMPRODUCT(${isGoal(goal)}*(${of(levels.measure)}<>"")/` +
      `COUNTIFS(${of(levels.goal)},${of(levels.goal)}&"",${of(levels.measure)},${of(levels.measure)}&"")),0)`,
  };
  const isShared = plan.measures.some(({ subMeasures }) => subMeasures.some(({ alsoUnder }) => alsoUnder));
  const subMeasures: Measured = {
    head: levels.subMeasure,
    source: "structure",
    count: (goal) =>
      `SUMPRODUCT(${isGoal(goal)}*(${of(levels.subMeasure)}<>"")${isShared ? `*(${of("再掲")}="")` : ""})`,
  };
  return [
    ...(plan.measures.length > 0 ? [measures] : []),
    ...(plan.measures.some((measure) => measure.subMeasures.length > 0) ? [subMeasures] : []),
  ];
};

/** Items of another plan linked with a goal, from 対応表. */
const ofLinkage = (book: BookNames): readonly Measured[] => {
  const { plan } = book;
  if (plan.linkage === undefined) return [];
  const linked = linkedGoals(plan);
  const of = (goal: Goal): string => `${column(book, "linkage", goal.label)},${formulaText(LINKED)}`;
  const ifLinked = (goal: Goal, count: string): string => (linked.includes(goal) ? count : "0");
  return [
    { head: "対応する項目", source: "linkage", count: (goal) => ifLinked(goal, `COUNTIF(${of(goal)})`) },
    {
      head: "うち★",
      source: "linkage",
      count: (goal) =>
        ifLinked(
          goal,
          `COUNTIFS(${of(goal)},${column(book, "linkage", LINKAGE.star)},${formulaText(STARRED)})`,
        ),
    },
  ];
};

const ofIndicators = (book: BookNames): readonly Measured[] =>
  book.plan.indicators.length === 0
    ? []
    : [
        {
          head: INDICATORS,
          source: "evaluation",
          count: (goal) =>
            `SUMPRODUCT((${column(book, "evaluation", EVALUATION.goal)}=${formulaText(goalTitle(goal))})*` +
            `(${column(book, "evaluation", EVALUATION.indicatorCode)}<>""))`,
        },
      ];

const chartOf = (
  { goals, termComparison, linkage, measures }: Plan,
  measured: readonly Measured[],
  levels: LevelNames,
): CountTable["chart"] => {
  const heads = measured.map(({ head }) => head);
  if (termComparison !== undefined)
    return {
      title: `${levels.goal}ごとの${levels.subMeasure}の数`,
      heads: heads.filter((head) => head.endsWith(levels.subMeasure)),
    };
  if (linkage !== undefined)
    return {
      title: "基本目標に対応する項目の数",
      heads: ["対応する項目"],
      lines: goals.filter(({ kind }) => kind === "goal").length,
    };
  return measures.length > 0
    ? { title: `${levels.goal}ごとの${levels.measure}の数`, heads: heads.slice(0, 1) }
    : null;
};

/** What the plan holds by goal, as far as its sheets have it. */
export const goalsPart = (book: BookNames): OverviewPart | null => {
  const { plan } = book;
  const terms = ofTerms(book);
  const measured = [
    ...(terms.length > 0 ? terms : ofStructure(book)),
    ...ofLinkage(book),
    ...ofIndicators(book),
  ];
  if (plan.goals.length === 0 || measured.length === 0) return null;
  const table: CountTable = {
    id: "goals",
    heading: `${levelNames(plan).goal}ごとの内容`,
    labelHead: levelNames(plan).goal,
    heads: measured.map(({ head }) => head),
    lines: plan.goals.map((goal) => ({
      label: goalTitle(goal),
      short: goal.label,
      counts: measured.map(({ count }) => count(goal)),
    })),
    chart: chartOf(plan, measured, levelNames(plan)),
  };
  return {
    sources: [...new Set(measured.map(({ source }) => source))],
    table,
    rows: [],
    sentences: (place) => {
      const said = measured
        // Re-listed indicators count under each of their goals; how many there are is said elsewhere.
        .filter(({ head }) => !head.startsWith("うち") && head !== INDICATORS)
        .map(({ head }) => `"、${head}"&${totalCell(table, place, head)}`);
      return [
        `="${plan.goals.length}の${levelNames(plan).goal}があります（"&MID(${said.join("&")},2,999)&"）。"`,
      ];
    },
  };
};
