import type { BorderEdge, CellFormat } from "../../model/contract";
import { DEFAULT_FONT } from "../../model/defaults";
import {
  attributeOf,
  childOf,
  flagOf,
  isOn,
  numberOf,
  numericValOf,
  valOf,
  type XmlElement,
} from "../xml/read-xml";
import { DEFAULT_VERTICAL, HORIZONTAL, VERTICAL } from "./alignment-words";
import { officeBorder, SIDES } from "./border-words";
import { readColour } from "./colours";

/** `<u/>` alone means a single line. */
export const readUnderline = (font: XmlElement | undefined): Pick<CellFormat, "underline"> => {
  const underline = childOf(font, "u") === undefined ? "none" : (valOf(font, "u") ?? "single");
  return underline === "none" ? {} : { underline: underline.startsWith("double") ? "Double" : "Single" };
};

/** Only what differs from the model's default font. */
export const readFont = (node: XmlElement, theme: readonly string[]): CellFormat => {
  const fontName = valOf(node, "name");
  const fontSize = numericValOf(node, "sz");
  const fontColour = readColour(childOf(node, "color"), theme);
  return {
    ...(fontName === undefined || fontName === DEFAULT_FONT.name ? {} : { fontName }),
    ...(fontSize === undefined || fontSize === DEFAULT_FONT.size ? {} : { fontSize }),
    ...(fontColour === undefined || fontColour === "#000000" ? {} : { fontColour }),
    ...(isOn(node, "b") ? { bold: true } : {}),
    ...(isOn(node, "i") ? { italic: true } : {}),
    ...(isOn(node, "strike") ? { strikethrough: true } : {}),
    ...readUnderline(node),
  };
};

/** Patterns other than solid are taken as the colour of the pattern. */
export const readFill = (node: XmlElement, theme: readonly string[]): CellFormat => {
  const pattern = childOf(node, "patternFill");
  const kind = attributeOf(pattern, "patternType") ?? "none";
  if (kind === "none" || kind === "gray125") return {};
  const fill = readColour(childOf(pattern, "fgColor"), theme);
  return fill === undefined ? {} : { fill };
};

type BorderLine = { style: string; weight: string; colour: string };

const readLine = (node: XmlElement | undefined, theme: readonly string[]): BorderLine | null => {
  const line = officeBorder(attributeOf(node, "style") ?? "none");
  return line === null ? null : { ...line, colour: readColour(childOf(node, "color"), theme) ?? "#000000" };
};

export const readBorders = (node: XmlElement, theme: readonly string[]): CellFormat => {
  const borders: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const [edge, name] of SIDES) {
    const line = readLine(childOf(node, name), theme);
    if (line !== null) borders[edge] = line;
  }
  const diagonal = readLine(childOf(node, "diagonal"), theme);
  if (diagonal !== null && flagOf(node, "diagonalDown")) borders.DiagonalDown = diagonal;
  if (diagonal !== null && flagOf(node, "diagonalUp")) borders.DiagonalUp = diagonal;
  return Object.keys(borders).length === 0 ? {} : { borders };
};

const officeRotation = (degrees: number): number =>
  degrees === 255 ? 180 : degrees > 90 ? 90 - degrees : degrees;

export const readAlignment = (node: XmlElement | undefined): CellFormat => {
  const horizontal = attributeOf(node, "horizontal") ?? "general";
  const vertical = attributeOf(node, "vertical") ?? "bottom";
  const rotation = numberOf(node, "textRotation") ?? 0;
  const indent = numberOf(node, "indent") ?? 0;
  const horizontalWord = HORIZONTAL.officeWord(horizontal);
  const verticalWord = VERTICAL.officeWord(vertical);
  return {
    ...(horizontal === "general" || horizontalWord === undefined ? {} : { horizontal: horizontalWord }),
    ...(vertical === DEFAULT_VERTICAL || verticalWord === undefined ? {} : { vertical: verticalWord }),
    ...(flagOf(node, "wrapText") ? { wrap: true } : {}),
    ...(indent === 0 ? {} : { indent }),
    ...(flagOf(node, "shrinkToFit") ? { shrink: true } : {}),
    ...(rotation === 0 ? {} : { textOrientation: officeRotation(rotation) }),
  };
};

export const readProtection = (node: XmlElement | undefined): CellFormat => ({
  ...(flagOf(node, "locked", true) ? {} : { locked: false }),
  ...(flagOf(node, "hidden") ? { formulaHidden: true } : {}),
});
