import { achievementRateFormula } from "../../evaluation/achievement-rate";
import { againstBaselineFormula } from "../../evaluation/against-baseline";
import { clearChangeFormula } from "../../evaluation/clear-change";
import { elapsedShareFormula } from "../../evaluation/elapsed-share";
import { expectedProgressFormula, expectedValueFormula } from "../../evaluation/expected-value";
import { paceFormula } from "../../evaluation/pace";
import { progressRateFormula } from "../../evaluation/progress-rate";
import { targetMetFormula } from "../../evaluation/target-met";
import type { Indicator } from "../../plan/plan";
import { isPercentIndicator } from "../../values/percent";
import { isPercentFormula } from "../percent-formula";
import { column } from "../by-key";
import { EVALUATION, guideHeading } from "../columns";
import type { CellRule, Context } from "./formula-context";
import { WORKINGS as W } from "./headings";
import type { RowCells } from "./row-cells";

/** 目安値 of the plan's years; `""` for years of which 指標台帳 has no column, or that nobody knows yet. */
const guideCells = ({ book, years }: Context, registerRow: string): readonly string[] => {
  const withGuides = new Set(
    book.plan.indicators.flatMap(({ rows }) => rows.flatMap(({ guides }) => guides.map(({ year }) => year))),
  );
  return years.map(({ year }) =>
    year !== null && withGuides.has(year)
      ? `INDEX(${column(book, "register", guideHeading(year))},${registerRow})`
      : `""`,
  );
};

/** Only percent indicators have an allowance; of a unit that staff enter the cell tells. */
const allowanceOf = (indicator: Indicator, unit: string, allowance: string): string | null => {
  if (indicator.unit === null) return `IF(${isPercentFormula(unit)},${allowance},0)`;
  return isPercentIndicator(indicator) ? allowance : null;
};

/** Hidden measures every profile may judge by, unrounded. */
export const measureRules = (context: Context): readonly (readonly [string, CellRule])[] => {
  const { criteria, formulaYears } = context;
  const aims = ({ of }: RowCells, target: string = EVALUATION.target) => ({
    used: of(EVALUATION.used),
    aim: of(W.aim),
    sign: of(W.sign),
    baseline: of(EVALUATION.baseline),
    target: of(target),
  });
  return [
    [W.achievementRate, (_, cells) => achievementRateFormula(aims(cells))],
    [W.progressRate, (_, cells) => progressRateFormula(aims(cells))],
    [
      W.elapsedShare,
      (_, { of }) =>
        elapsedShareFormula({
          used: of(EVALUATION.used),
          latestYear: of(W.latestYear),
          from: of(W.fromYear),
          to: of(W.toYear),
        }),
    ],
    [
      W.expected,
      (_, { of }) =>
        expectedValueFormula({
          aim: of(W.aim),
          target: of(EVALUATION.target),
          latestYear: of(W.latestYear),
          placeOf: formulaYears.placeOf,
          guides: guideCells(context, of(W.registerRow)),
        }),
    ],
    [W.expectedMet, (_, cells) => targetMetFormula(aims(cells, W.expected))],
    [W.expectedRate, (_, cells) => achievementRateFormula(aims(cells, W.expected))],
    [
      W.expectedProgress,
      (_, cells) => expectedProgressFormula({ ...aims(cells), expected: cells.of(W.expected) }),
    ],
    [
      W.againstBaseline,
      ({ indicator }, { of }) =>
        againstBaselineFormula({
          used: of(EVALUATION.used),
          baseline: of(EVALUATION.baseline),
          sign: of(W.sign),
          allowance: allowanceOf(indicator, of(EVALUATION.unit), criteria.allowance),
        }),
    ],
    [W.clearChange, (_, cells) => clearChangeFormula({ ...aims(cells), share: criteria.noChangeWithin })],
    [
      W.pace,
      (_, { of }) =>
        paceFormula({
          progressRate: of(W.progressRate),
          elapsedShare: of(W.elapsedShare),
          sign: of(W.sign),
          baseline: of(EVALUATION.baseline),
          target: of(EVALUATION.target),
        }),
    ],
  ];
};
