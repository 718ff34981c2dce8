import type { CellRange } from "../blueprint/address";
import type { SheetBlueprint } from "../blueprint/sheet";
import type { BorderWeight, CellStyle } from "../blueprint/style";
import type { CellFormat, ModelSheet } from "../local-excel";

type Line = NonNullable<CellStyle["border"]>;
type Borders = NonNullable<CellFormat["borders"]>;

const WEIGHTS: Readonly<Record<BorderWeight, string>> = { hair: "Hairline", thin: "Thin", medium: "Medium" };
const HORIZONTAL = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const line = ({ weight, colour }: Line): { style: string; weight: string; colour: string } => ({
  style: "Continuous",
  weight: WEIGHTS[weight],
  colour: colour.toUpperCase(),
});

const allEdges = (border: Line): Borders => ({
  EdgeTop: line(border),
  EdgeBottom: line(border),
  EdgeLeft: line(border),
  EdgeRight: line(border),
});

/** A style in the workbook's words; what it does not say stays as it is. */
const formatOf = (style: CellStyle): CellFormat => ({
  ...(style.fill === undefined ? {} : { fill: style.fill.toUpperCase() }),
  ...(style.fontName === undefined ? {} : { fontName: style.fontName }),
  ...(style.fontSize === undefined ? {} : { fontSize: style.fontSize }),
  ...(style.fontColour === undefined ? {} : { fontColour: style.fontColour.toUpperCase() }),
  ...(style.bold === undefined ? {} : { bold: style.bold }),
  ...(style.italic === undefined ? {} : { italic: style.italic }),
  ...(style.underline ? { underline: "Single" } : {}),
  ...(style.wrap === undefined ? {} : { wrap: style.wrap }),
  ...(style.horizontal === undefined ? {} : { horizontal: HORIZONTAL[style.horizontal] }),
  ...(style.vertical === undefined ? {} : { vertical: VERTICAL[style.vertical] }),
  ...(style.indent === undefined ? {} : { indent: style.indent }),
  ...(style.shrink === undefined ? {} : { shrink: style.shrink }),
  ...(style.border ? { borders: allEdges(style.border) } : {}),
});

const bottomRow = (range: CellRange): CellRange => ({ ...range, row: range.row + range.rows - 1, rows: 1 });

/**
 * Fills, fonts, alignment and borders; where styles overlap, later ones win. Lines above and below ranges come last,
 * so that no grid hides them.
 */
export const fillStyles = (sheet: ModelSheet, { styles }: SheetBlueprint): void => {
  for (const { range, style } of styles) {
    const format = formatOf(style);
    if (Object.keys(format).length > 0) sheet.setFormat(range, format);
  }
  for (const { range, style } of styles) {
    if (style.topBorder)
      sheet.setFormat({ ...range, rows: 1 }, { borders: { EdgeTop: line(style.topBorder) } });
    if (style.bottomBorder)
      sheet.setFormat(bottomRow(range), { borders: { EdgeBottom: line(style.bottomBorder) } });
  }
};
