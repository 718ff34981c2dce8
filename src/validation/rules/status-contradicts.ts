import { STATUSES } from "../../values/status";
import { entryRule } from "../entry-rule";
import type { Remark } from "../rule";
import { shownOnOneLine } from "../shown";
import { statusClaimsValue } from "../status-claims-value";

const WITHOUT_VALUE: readonly string[] = STATUSES.filter(({ hasValue }) => !hasValue).map(({ word }) => word);

/**
 * Value and status contradict each other: a number beside 未公表, 集計中, 調査なし, 該当なし or 事業終了, or no value
 * beside 確定, 速報 or 見込. Warning.
 */
export const statusContradictsRule = entryRule("status-contradicts", (checked): Remark | null => {
  const { reading, entry } = checked;
  const { status } = entry;
  if (reading.kind === "number" && WITHOUT_VALUE.includes(status))
    return {
      severity: "warning",
      message: { id: "status-contradicts-value", words: { value: shownOnOneLine(entry), status } },
    };
  return statusClaimsValue(checked)
    ? { severity: "warning", message: { id: "status-contradicts-blank", words: { status } } }
    : null;
});
