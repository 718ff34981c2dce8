import type { RuleId } from "./finding";
import type { Rule } from "./rule";
import { breakdownIncompleteRule } from "./rules/breakdown-incomplete";
import { decimalsRule } from "./rules/decimals";
import { keyLostRule } from "./rules/key-lost";
import { missingRule } from "./rules/missing";
import { outOfBoundsRule } from "./rules/out-of-bounds";
import { percentFormatRule } from "./rules/percent-format";
import { relistedDifferRule } from "./rules/relisted-differ";
import { rowDuplicateRule } from "./rules/row-duplicate";
import { rowMissingRule } from "./rules/row-missing";
import { rowUnknownRule } from "./rules/row-unknown";
import { scaleRule } from "./rules/scale";
import { statusUnknownRule } from "./rules/status-unknown";
import { storedAsTextRule } from "./rules/stored-as-text";
import { unitRule } from "./rules/unit";
import { unreadableRule } from "./rules/unreadable";

const BY_ID: Readonly<Record<RuleId, Rule>> = {
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
};

/** Every rule there is; the record makes a rule id without its module a type error. */
export const RULES: readonly Rule[] = Object.values(BY_ID);
