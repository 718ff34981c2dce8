import type { Plan } from "../../plan/plan";
import { COUNCIL_FONT_SIZE } from "../theme";
import { summaryWidths } from "./summary-grid";

const CUT = "…（以下略）";
/** Cell padding on both sides, points. */
const PADDING = 6;

/** Full-width letters that so many lines over these columns of the page hold. */
export const lettersIn = (plan: Plan, from: number, to: number, lines: number): number => {
  const points = summaryWidths(plan)
    .slice(from, to + 1)
    .reduce((sum, width) => sum + width * 6 + 3.75, 0);
  return Math.floor((points - PADDING) / COUNCIL_FONT_SIZE) * lines;
};

/**
 * Formula text for a person's text in so much room: merged cells do not grow, so what would be cut off by the cell's
 * edge ends in words that say so. Line breaks become blanks.
 */
export const fitted = (source: string, letters: number): string => {
  const line = `SUBSTITUTE(${source},CHAR(10)," ")`;
  return `IF(LEN(${line})>${letters},LEFT(${line},${letters - CUT.length})&"${CUT}",${line})`;
};
