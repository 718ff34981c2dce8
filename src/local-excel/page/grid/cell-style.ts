import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { BorderEdge, CellFormat, CellValue, ConditionalFormatSpec } from "../../model/contract";

type Conditional = ConditionalFormatSpec["format"];

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Fill: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
/** Office.js names style and weight apart; the grid has one word for both. */
const BORDER: Readonly<Record<string, BorderStyleTypes>> = {
  "Continuous Hairline": BorderStyleTypes.HAIR,
  "Continuous Thin": BorderStyleTypes.THIN,
  "Continuous Medium": BorderStyleTypes.MEDIUM,
  "Continuous Thick": BorderStyleTypes.THICK,
  "Dash Thin": BorderStyleTypes.DASHED,
  "Dash Medium": BorderStyleTypes.MEDIUM_DASHED,
  "Dot Thin": BorderStyleTypes.DOTTED,
  "DashDot Thin": BorderStyleTypes.DASH_DOT,
  "DashDotDot Thin": BorderStyleTypes.DASH_DOT_DOT,
  "Double Thick": BorderStyleTypes.DOUBLE,
};
const EDGES: readonly (readonly [BorderEdge, "t" | "b" | "l" | "r"])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
];

/** Width of one step of indent in pixels, beside the usual padding: three digits or so, as in Excel. */
const INDENT = 12;
const PADDING = 3;

/** Excel's own font first; without it, one with Japanese letters of the same width. */
const FALLBACK = "游ゴシック, Yu Gothic, Hiragino Sans, Noto Sans CJK JP, sans-serif";
export const fontStack = (name?: string): string => (name === undefined ? FALLBACK : `${name}, ${FALLBACK}`);

/** Excel sets numbers to the right, logical values and errors in the middle, text to the left. */
function alignmentOf(value: CellValue): HorizontalAlign {
  if (typeof value === "number") return HorizontalAlign.RIGHT;
  return typeof value === "string" ? HorizontalAlign.LEFT : HorizontalAlign.CENTER;
}

function bordersOf(borders: NonNullable<CellFormat["borders"]>): IBorderData {
  const drawn: IBorderData = {};
  for (const [edge, side] of EDGES) {
    const border = borders[edge];
    if (border === undefined || border.style === "None") continue;
    const word = BORDER[`${border.style} ${border.weight}`] ?? BorderStyleTypes.THIN;
    drawn[side] = { s: word, cl: { rgb: border.colour } };
  }
  return drawn;
}

/** How the grid draws a cell of this format; `conditional` lies over it. */
export function cellStyle(format: CellFormat, conditional: Conditional, value: CellValue): IStyleData {
  const fill = conditional.fill ?? format.fill;
  const colour = conditional.fontColour ?? format.fontColour;
  const horizontal = HORIZONTAL[format.horizontal ?? "General"] ?? alignmentOf(value);
  const indent = (format.indent ?? 0) * INDENT;
  return {
    ht: horizontal,
    vt: VERTICAL[format.vertical ?? "Center"] ?? VerticalAlign.BOTTOM,
    tb: format.wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ff: fontStack(format.fontName),
    ...(format.fontSize === undefined ? {} : { fs: format.fontSize }),
    ...((conditional.bold ?? format.bold) === true ? { bl: BooleanNumber.TRUE } : {}),
    ...((conditional.italic ?? format.italic) === true ? { it: BooleanNumber.TRUE } : {}),
    ...((conditional.underline ?? format.underline) === undefined ? {} : { ul: { s: BooleanNumber.TRUE } }),
    ...(format.strikethrough === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(fill === undefined || fill === "" ? {} : { bg: { rgb: fill } }),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(format.borders === undefined ? {} : { bd: bordersOf(format.borders) }),
    ...(format.textOrientation === undefined || format.textOrientation === 0
      ? {}
      : { tr: { a: -format.textOrientation } }),
    ...(indent === 0
      ? {}
      : { pd: horizontal === HorizontalAlign.RIGHT ? { r: PADDING + indent } : { l: PADDING + indent } }),
  };
}
