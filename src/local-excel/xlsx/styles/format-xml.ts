import type { CellFormat } from "../../model/contract";
import { DEFAULT_FONT } from "../../model/defaults";
import { element, valued } from "../xml/write-xml";
import { DEFAULT_VERTICAL, HORIZONTAL, VERTICAL } from "./alignment-words";
import { fileBorder, SIDES } from "./border-words";
import { argbOf } from "./colours";

const JAPANESE_CHARSET = 128;

/** A `<font>`: what the format leaves out is the workbook's default font. */
export const fontXml = (format: CellFormat): string => {
  const { bold, italic, strikethrough, underline, fontName, fontSize, fontColour } = format;
  return element(
    "font",
    {},
    bold === true ? element("b") : "",
    italic === true ? element("i") : "",
    strikethrough === true ? element("strike") : "",
    underline === undefined ? "" : valued("u", underline === "Double" ? "double" : "single"),
    valued("sz", fontSize ?? DEFAULT_FONT.size),
    fontColour === undefined ? element("color", { theme: 1 }) : element("color", { rgb: argbOf(fontColour) }),
    valued("name", fontName ?? DEFAULT_FONT.name),
    valued("family", 3),
    valued("charset", JAPANESE_CHARSET),
    fontName === undefined ? valued("scheme", "minor") : "",
  );
};

export const fillXml = (fill: string | undefined): string =>
  element(
    "fill",
    {},
    fill === undefined
      ? element("patternFill", { patternType: "none" })
      : element(
          "patternFill",
          { patternType: "solid" },
          element("fgColor", { rgb: argbOf(fill) }),
          element("bgColor", { indexed: 64 }),
        ),
  );

type Borders = NonNullable<CellFormat["borders"]>;

const sideXml = (name: string, line: Borders[keyof Borders]): string => {
  const style = line === undefined ? null : fileBorder(line);
  return line === undefined || style === null
    ? element(name)
    : element(name, { style }, element("color", { rgb: argbOf(line.colour) }));
};

const isDrawn = (line: Borders[keyof Borders]): boolean => line !== undefined && fileBorder(line) !== null;

export const borderXml = (borders: CellFormat["borders"]): string => {
  const down = borders?.DiagonalDown;
  const up = borders?.DiagonalUp;
  return element(
    "border",
    { diagonalUp: isDrawn(up) ? true : undefined, diagonalDown: isDrawn(down) ? true : undefined },
    ...SIDES.map(([edge, name]) => sideXml(name, borders?.[edge])),
    // Both diagonals of a cell share one line in the file.
    sideXml("diagonal", isDrawn(down) ? down : up),
  );
};

export const alignmentXml = (format: CellFormat): string => {
  const horizontal = HORIZONTAL.fileWord(format.horizontal ?? "General");
  const { indent, textOrientation } = format;
  return element("alignment", {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: VERTICAL.fileWord(format.vertical ?? "") ?? DEFAULT_VERTICAL,
    textRotation:
      textOrientation === undefined || textOrientation === 0 ? undefined : fileRotation(textOrientation),
    wrapText: format.wrap === true ? true : undefined,
    indent: indent === undefined || indent === 0 ? undefined : indent,
    shrinkToFit: format.shrink === true ? true : undefined,
  });
};

/** Office.js counts -90…90 and 180 for stacked letters; the file 0…180 and 255. */
const fileRotation = (degrees: number): number =>
  degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;

export const protectionXml = ({ locked, formulaHidden }: CellFormat): string =>
  locked === false || formulaHidden === true
    ? element("protection", {
        locked: locked === false ? false : undefined,
        hidden: formulaHidden === true ? true : undefined,
      })
    : "";
