import { labelledYear } from "../../values/labelled-year";
import type { ListedRow } from "../../plan/listed-rows";
import { eraLabel } from "../../plan/fiscal-year";
import { readYear } from "../../values/era-year";
import { cellNumber } from "../../values/percent";
import { readCell } from "../../values/read-cell";
import type { CompletedCell } from "../check-input";
import type { FindingMessage } from "../finding";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { shownCell, shownOnOneLine, shownValue } from "../shown";

type Fault = { readonly message: FindingMessage; readonly after: string | number | null };

const wordsOf = (completed: CompletedCell) => ({
  heading: completed.heading,
  value: shownOnOneLine(completed),
});

const valueFault = (completed: CompletedCell, { indicator }: ListedRow): Fault | null => {
  const { cell } = completed;
  const reading = readCell(cell, "", indicator);
  const isUsable = cell.type === "number" && reading.kind === "number" && reading.notes.length === 0;
  if (isUsable) return null;
  const words = wordsOf(completed);
  if (reading.kind !== "number") return { message: { id: "definition-unreadable", words }, after: null };
  return {
    message: {
      id: cell.type === "number" ? "definition-percent" : "definition-text",
      words: { ...words, candidate: shownValue(reading.value, indicator) },
    },
    after: cellNumber(reading.value, indicator),
  };
};

const countFault = (completed: CompletedCell): Fault | null => {
  const { cell } = completed;
  return cell.type === "number" && Number.isInteger(cell.value) && Number(cell.value) >= 0
    ? null
    : { message: { id: "definition-unreadable", words: wordsOf(completed) }, after: null };
};

const yearFault = (completed: CompletedCell): Fault | null => {
  const text = String(completed.cell.value);
  if (labelledYear(text) !== null) return null;
  const meant = readYear(text);
  const words = wordsOf(completed);
  if (meant?.kind !== "fiscal-year" || meant.year < 1989)
    return { message: { id: "definition-year", words }, after: null };
  const label = eraLabel(meant.year);
  return { message: { id: "definition-year-written", words: { ...words, candidate: label } }, after: label };
};

const wordFault = (completed: CompletedCell, allowed: readonly string[]): Fault | null =>
  allowed.includes(String(completed.cell.value).trim())
    ? null
    : {
        message: { id: "definition-word", words: { ...wordsOf(completed), allowed: allowed.join("・") } },
        after: null,
      };

const faultOf = (completed: CompletedCell, listed: ListedRow): Fault | null => {
  const { holds } = completed;
  if (holds === "value") return valueFault(completed, listed);
  if (holds === "count") return countFault(completed);
  if (holds === "year") return yearFault(completed);
  return wordFault(completed, holds);
};

/**
 * What staff entered on 指標台帳 for an indicator its document does not define, and what neither formulas nor the check
 * can use: a number as text, a percentage without its sign, a year or word spelled otherwise. Warning, with what is meant.
 */
export const definitionUnusableRule: Rule = {
  id: "definition-unusable",
  check: ({ input, listed }) =>
    input.completed.flatMap((completed) => {
      const row = listed.get(completed.rowKey);
      const fault = row && faultOf(completed, row);
      if (!row || !fault) return [];
      const finding = rowFinding(
        "definition-unusable",
        "warning",
        {
          listed: row,
          key: completed.rowKey,
          place: completed.place,
          about: completed.heading,
          before: shownCell(completed),
          after: fault.after,
        },
        fault.message,
      );
      return [typeof fault.after === "number" ? { ...finding, restoresFormat: true } : finding];
    }),
};
