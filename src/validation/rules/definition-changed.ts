import type { Cell } from "../../values/cell";
import { isPercentFormat } from "../../values/number-format";
import type { DefinitionCell } from "../check-input";
import type { FindingMessage, Severity } from "../finding";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { isSameNumber } from "../same-number";
import { shownCell, shownOnOneLine, shownPercent } from "../shown";

const isBlank = (cell: Cell): boolean => String(cell.value).trim() === "";

const isAsDefined = ({ expected, cell }: DefinitionCell): boolean => {
  if (expected === null) return isBlank(cell);
  return typeof expected === "number"
    ? cell.type === "number" && isSameNumber(Number(cell.value), expected)
    : String(cell.value).trim() === expected.trim();
};

/** What the plan has, as the cell would show it. */
const shownExpected = ({ expected, cell }: DefinitionCell): string | number =>
  typeof expected === "number" && isPercentFormat(cell.numberFormat)
    ? shownPercent(expected)
    : (expected ?? "");

const verdict = (definition: DefinitionCell): { severity: Severity; message: FindingMessage } => {
  const { heading, expected, cell } = definition;
  const words = { heading, value: shownOnOneLine(definition), expected: shownExpected(definition) };
  if (expected === null) return { severity: "info", message: { id: "definition-added", words } };
  if (!isBlank(cell)) return { severity: "warning", message: { id: "definition-changed", words } };
  return {
    severity: typeof expected === "number" ? "error" : "warning",
    message: { id: "definition-missing", words },
  };
};

/** Words that staff add where the plan has none (a unit, a direction) complete the definition; numbers change it. */
const isAddition = ({ expected, cell }: DefinitionCell): boolean =>
  expected === null && cell.type !== "number";

/**
 * 指標台帳 says otherwise than the plan's definition: warning, with the plan's own; a baseline, target or bound that is
 * gone: error (no value is no 0); a number where the plan has none: info. A real change is a new version of the plan.
 */
export const definitionChangedRule: Rule = {
  id: "definition-changed",
  check: ({ input, listed }) =>
    input.definitions
      .filter((definition) => !isAsDefined(definition) && !isAddition(definition))
      .map((definition) => {
        const { rowKey, heading, place, expected } = definition;
        const { severity, message } = verdict(definition);
        const about = {
          listed: listed.get(rowKey) ?? null,
          key: rowKey,
          place,
          about: heading,
          before: shownCell(definition),
          after: expected,
        };
        return rowFinding("definition-changed", severity, about, message);
      }),
};
