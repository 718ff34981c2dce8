import { rangeAddress } from "../../blueprint/address";
import type { Painted } from "./paint";
import type { BorderWeight, CellStyle } from "../../blueprint/style";

const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const satisfies Record<
  BorderWeight,
  string
>;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** The lines a full border draws; a single row or column has no inner ones. */
const gridEdges = (rows: number, columns: number): readonly Edge[] => [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
  ...(columns > 1 ? (["InsideVertical"] as const) : []),
];

const drawBorders = (
  format: Excel.RangeFormat,
  edges: readonly Edge[],
  line: NonNullable<CellStyle["border"]>,
): void => {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    // A continuous line is thin unless told otherwise.
    if (line.weight !== "thin") border.weight = WEIGHTS[line.weight];
    border.color = line.colour;
  }
};

const writeFont = (font: Excel.RangeFont, style: CellStyle): void => {
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColour !== undefined) font.color = style.fontColour;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
};

const writeAlignment = (format: Excel.RangeFormat, style: CellStyle): void => {
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.shrink !== undefined) format.shrinkToFit = style.shrink;
};

const writeStyle = (sheet: Excel.Worksheet, { range, style }: Painted): void => {
  const { format } = sheet.getRange(rangeAddress(range));
  if (style.fill !== undefined) format.fill.color = style.fill;
  writeFont(format.font, style);
  writeAlignment(format, style);
  if (style.border) drawBorders(format, gridEdges(range.rows, range.columns), style.border);
  if (style.topBorder) drawBorders(format, ["EdgeTop"], style.topBorder);
  if (style.bottomBorder) drawBorders(format, ["EdgeBottom"], style.bottomBorder);
};

/** Fills, fonts, alignment and borders of painted rectangles. */
export const writeStyles = (sheet: Excel.Worksheet, painted: readonly Painted[]): void => {
  for (const rectangle of painted) writeStyle(sheet, rectangle);
};
