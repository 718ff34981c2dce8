import type { CellFormat, ConditionalFormatSpec } from "../../model/contract";
import { attributeOf, childOf, childrenOf, isOn, numberOf, valOf, type XmlElement } from "../xml/read-xml";
import { readColour } from "./colours";
import { BUILT_IN_FORMATS } from "./number-formats";
import { readAlignment, readBorders, readFill, readFont, readProtection, readUnderline } from "./read-format";

/** What a file's style sheet says, in the model's words. */
export type OpenedStyles = {
  /** Format of a cell whose `s` attribute is the index. */
  readonly cellFormats: readonly CellFormat[];
  readonly differentials: readonly ConditionalFormatSpec["format"][];
  /** The font in which column widths are counted. */
  readonly defaultFont: string | undefined;
};

const readNumberFormats = (root: XmlElement | undefined): ReadonlyMap<number, string> => {
  const formats = new Map(BUILT_IN_FORMATS);
  for (const node of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    formats.set(numberOf(node, "numFmtId") ?? -1, attributeOf(node, "formatCode") ?? "General");
  }
  return formats;
};

/** A `<dxf>`: what a conditional format changes. */
export const readDifferential = (
  node: XmlElement,
  theme: readonly string[],
): ConditionalFormatSpec["format"] => {
  const font = childOf(node, "font");
  const pattern = childOf(node, "fill", "patternFill");
  const fill =
    readColour(childOf(pattern, "bgColor"), theme) ?? readColour(childOf(pattern, "fgColor"), theme);
  const fontColour = readColour(childOf(font, "color"), theme);
  const numberFormat = attributeOf(childOf(node, "numFmt"), "formatCode");
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColour === undefined ? {} : { fontColour }),
    ...(childOf(font, "b") === undefined ? {} : { bold: isOn(font, "b") }),
    ...(childOf(font, "i") === undefined ? {} : { italic: isOn(font, "i") }),
    ...readUnderline(font),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
};

/** @param root of `styles.xml`; a file without one has only defaults. */
export const readStyleSheet = (root: XmlElement | undefined, theme: readonly string[]): OpenedStyles => {
  const formats = readNumberFormats(root);
  const fontNodes = childrenOf(childOf(root, "fonts"), "font");
  const fonts = fontNodes.map((node) => readFont(node, theme));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((node) => readFill(node, theme));
  const borders = childrenOf(childOf(root, "borders"), "border").map((node) => readBorders(node, theme));

  const readCellFormat = (node: XmlElement): CellFormat => {
    const numberFormat = formats.get(numberOf(node, "numFmtId") ?? 0) ?? "General";
    return {
      ...(numberFormat === "General" ? {} : { numberFormat }),
      ...fonts[numberOf(node, "fontId") ?? 0],
      ...fills[numberOf(node, "fillId") ?? 0],
      ...borders[numberOf(node, "borderId") ?? 0],
      ...readAlignment(childOf(node, "alignment")),
      ...readProtection(childOf(node, "protection")),
      ...(attributeOf(node, "quotePrefix") === "1" || attributeOf(node, "quotePrefix") === "true"
        ? { quotePrefix: true }
        : {}),
    };
  };

  return {
    cellFormats: childrenOf(childOf(root, "cellXfs"), "xf").map(readCellFormat),
    differentials: childrenOf(childOf(root, "dxfs"), "dxf").map((node) => readDifferential(node, theme)),
    defaultFont: valOf(fontNodes[0], "name"),
  };
};
