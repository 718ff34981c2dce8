import type { RuleId } from "./finding";
import type { Rule } from "./rule";
import { breakdownIncompleteRule } from "./rules/breakdown-incomplete";
import { breakdownSumRule } from "./rules/breakdown-sum";
import { breakdownSwappedRule } from "./rules/breakdown-swapped";
import { columnMissingRule } from "./rules/column-missing";
import { cumulativeFallsRule } from "./rules/cumulative-falls";
import { decimalsRule } from "./rules/decimals";
import { definitionChangedRule } from "./rules/definition-changed";
import { definitionUnusableRule } from "./rules/definition-unusable";
import { firstYearRule } from "./rules/first-year";
import { formulaErrorRule } from "./rules/formula-error";
import { formulaOverwrittenRule } from "./rules/formula-overwritten";
import { futureYearRule } from "./rules/future-year";
import { keyLostRule } from "./rules/key-lost";
import { missingRule } from "./rules/missing";
import { outOfBoundsRule } from "./rules/out-of-bounds";
import { outsidePeriodRule } from "./rules/outside-period";
import { ownAssessmentUnexplainedRule } from "./rules/own-assessment-unexplained";
import { percentFormatRule } from "./rules/percent-format";
import { proseContradictsRatingRule } from "./rules/prose-contradicts-rating";
import { provisionalTooOldRule } from "./rules/provisional-too-old";
import { publishedChangedRule } from "./rules/published-changed";
import { relistedDifferRule } from "./rules/relisted-differ";
import { rowDuplicateRule } from "./rules/row-duplicate";
import { rowMissingRule } from "./rules/row-missing";
import { rowUnknownRule } from "./rules/row-unknown";
import { scaleRule } from "./rules/scale";
import { smallSampleRule } from "./rules/small-sample";
import { statusContradictsRule } from "./rules/status-contradicts";
import { statusUnknownRule } from "./rules/status-unknown";
import { storedAsTextRule } from "./rules/stored-as-text";
import { unitRule } from "./rules/unit";
import { unreadableRule } from "./rules/unreadable";

const BY_ID: Readonly<Record<Exclude<RuleId, "rule-off">, Rule>> = {
  unreadable: unreadableRule,
  "stored-as-text": storedAsTextRule,
  "out-of-bounds": outOfBoundsRule,
  unit: unitRule,
  scale: scaleRule,
  missing: missingRule,
  "breakdown-incomplete": breakdownIncompleteRule,
  "relisted-differ": relistedDifferRule,
  "key-lost": keyLostRule,
  "row-unknown": rowUnknownRule,
  "row-missing": rowMissingRule,
  "row-duplicate": rowDuplicateRule,
  "percent-format": percentFormatRule,
  decimals: decimalsRule,
  "status-unknown": statusUnknownRule,
  "status-contradicts": statusContradictsRule,
  "provisional-too-old": provisionalTooOldRule,
  "future-year": futureYearRule,
  "first-year": firstYearRule,
  "outside-period": outsidePeriodRule,
  "column-missing": columnMissingRule,
  "cumulative-falls": cumulativeFallsRule,
  "breakdown-swapped": breakdownSwappedRule,
  "breakdown-sum": breakdownSumRule,
  "definition-changed": definitionChangedRule,
  "definition-unusable": definitionUnusableRule,
  "formula-overwritten": formulaOverwrittenRule,
  "formula-error": formulaErrorRule,
  "published-changed": publishedChangedRule,
  "prose-contradicts-rating": proseContradictsRatingRule,
  "own-assessment-unexplained": ownAssessmentUnexplainedRule,
  "small-sample": smallSampleRule,
};

/** Every rule there is (`rule-off` only stands for those switched off); the record makes a rule id without its module a type error. */
export const RULES: readonly Rule[] = Object.values(BY_ID);
