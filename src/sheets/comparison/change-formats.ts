import { columnLetters } from "../../blueprint/address";
import type { ConditionalFormatBlueprint } from "../../blueprint/sheet";
import type { TermComparison } from "../../plan/term-comparison";
import { formulaText } from "../formula-text";
import type { TableLayout } from "../table-layout";
import { COLOURS } from "../theme";
import { COMPARISON, TERM_PARTS, termHeading } from "./comparison-headings";
import { FATE_WORDS } from "./fate-words";

/** As staff mark changes in such papers: red and underlined; 区分 says in words what changed. */
const CHANGED = { fontColour: COLOURS.change, underline: true } as const;

/**
 * What is marked as changed: texts of the current term that differ from those opposite, all of an earlier line that
 * ended, and 区分 itself. They follow 区分 when staff change it; a measure of another name is marked on lines that
 * continue as well, because the name did change.
 */
export const changeFormats = (
  comparison: TermComparison,
  { columnOf, dataRange }: TableLayout,
): readonly ConditionalFormatBlueprint[] => {
  const cell = (header: string): string => {
    const { row } = dataRange(header);
    return `$${columnLetters(columnOf(header))}${row + 1}`;
  };
  const fate = cell(COMPARISON.fate);
  const changes = `${fate}<>"",${fate}<>${formulaText(FATE_WORDS.kept.word)}`;
  return [
    ...TERM_PARTS.map((part): ConditionalFormatBlueprint => {
      const [earlier, current] = [
        termHeading(comparison, "earlier", part),
        termHeading(comparison, "current", part),
      ];
      const differs = `${cell(current)}<>"",${cell(current)}<>${cell(earlier)}`;
      return {
        range: dataRange(current),
        formula: part === "measure" ? `=AND(${differs})` : `=AND(${changes},${differs})`,
        style: CHANGED,
      };
    }),
    {
      range: dataRange(
        termHeading(comparison, "earlier", "goal"),
        termHeading(comparison, "earlier", "name"),
      ),
      formula: `=${fate}=${formulaText(FATE_WORDS.removed.word)}`,
      style: CHANGED,
    },
    { range: dataRange(COMPARISON.fate), formula: `=AND(${changes})`, style: { ...CHANGED, bold: true } },
  ];
};
