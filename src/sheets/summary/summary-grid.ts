import type { BlueprintCell } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import { span } from "../ruled-page";
import type { PageFont, Span } from "../ruled-page";
import { COLOURS, COUNCIL_FONT, COUNCIL_FONT_SIZE } from "../theme";

/**
 * Grid of the front page, half-width characters: a wide column for goals' titles, one for the number of indicators
 * and one for each rating. About 176 mm, an A4 page between its margins.
 */
export const SUMMARY_WIDTHS: readonly number[] = [34, ...Array.from({ length: 10 }, () => 3.6), 5.6];
export const LAST_COLUMN = SUMMARY_WIDTHS.length - 1;

/** BIZ UDPゴシック stands lower than the default font, about 1.32 times its size, and its kana are narrower. */
export const COUNCIL_PAGE_FONT: PageFont = { size: COUNCIL_FONT_SIZE, lineFactor: 0.78, widthFactor: 0.8 };

const base: CellStyle = {
  fontName: COUNCIL_FONT,
  fontSize: COUNCIL_FONT_SIZE,
  fontColour: COLOURS.ink,
  vertical: "center",
};
const ruled: CellStyle = { ...base, border: { weight: "thin", colour: COLOURS.rule } };

/** Looks of the council paper: white, one font, no colour that a copier would lose. */
export const LOOKS = {
  corner: { ...base, horizontal: "right" },
  documentNo: { ...ruled, horizontal: "center" },
  title: { ...base, fontSize: 15, bold: true, horizontal: "center" },
  heading: {
    ...base,
    bold: true,
    fontColour: COLOURS.heading,
    bottomBorder: { weight: "medium", colour: COLOURS.heading },
  },
  sentence: { ...base, wrap: true, vertical: "top" },
  /** Room for what staff want to add. */
  addition: { ...base, wrap: true, vertical: "top", fontColour: COLOURS.muted },
  tableHead: { ...ruled, bold: true, wrap: true, horizontal: "center", fill: COLOURS.headerFill },
  goal: { ...ruled, wrap: true },
  count: { ...ruled, horizontal: "center" },
  total: { ...ruled, horizontal: "center", bold: true, fill: COLOURS.groupFill },
  totalLabel: { ...ruled, bold: true, fill: COLOURS.groupFill },
  item: { ...base, bold: true, wrap: true, vertical: "top" },
  prose: { ...base, wrap: true, vertical: "top", bottomBorder: { weight: "hair", colour: COLOURS.rule } },
  footnote: { ...base, wrap: true, vertical: "top", fontColour: COLOURS.muted },
} as const satisfies Record<string, CellStyle>;

/** A section's heading over the whole width, or over its first columns. */
export const heading = (cell: BlueprintCell, to = LAST_COLUMN): Span => span(0, to, cell, LOOKS.heading);
