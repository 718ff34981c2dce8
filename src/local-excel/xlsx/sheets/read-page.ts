import type { ModelSheet, PageSetup } from "../../model/contract";
import { DEFAULT_PAGE } from "../../model/defaults";
import { pointsOfInches } from "../units";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf, type XmlElement } from "../xml/read-xml";
import { headerFooterSections } from "./header-footer";
import { PAPER } from "./page-words";

const readZoom = (sheet: XmlElement): PageSetup["zoom"] => {
  const setup = childOf(sheet, "pageSetup");
  if (!flagOf(childOf(sheet, "sheetPr", "pageSetUpPr"), "fitToPage")) {
    return { scale: numberOf(setup, "scale") ?? 100 };
  }
  const wide = numberOf(setup, "fitToWidth") ?? 1;
  const tall = numberOf(setup, "fitToHeight") ?? 1;
  return {
    // 0: as many as needed
    ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
    ...(tall === 0 ? {} : { verticalFitToPages: tall }),
  };
};

const readMargins = (node: XmlElement | undefined): PageSetup["margins"] => {
  const points = (side: keyof PageSetup["margins"]): number => {
    const inches = numberOf(node, side);
    return inches === undefined ? DEFAULT_PAGE.margins[side] : pointsOfInches(inches);
  };
  return {
    left: points("left"),
    right: points("right"),
    top: points("top"),
    bottom: points("bottom"),
    header: points("header"),
    footer: points("footer"),
  };
};

const readBreaks = (node: XmlElement | undefined): readonly number[] =>
  childrenOf(node, "brk")
    .filter((brk) => flagOf(brk, "man"))
    .map((brk) => numberOf(brk, "id") ?? 0)
    .filter((id) => id > 0);

/** Print area and titles stand among the workbook's names and are set there. */
export const openPage = (sheet: ModelSheet, root: XmlElement): void => {
  const setup = childOf(root, "pageSetup");
  const options = childOf(root, "printOptions");
  const headerFooter = childOf(root, "headerFooter");
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: attributeOf(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER.officeWord(attributeOf(setup, "paperSize") ?? "") ?? sheet.pageSetup.paperSize,
    zoom: readZoom(root),
    margins: readMargins(childOf(root, "pageMargins")),
    header: headerFooterSections(textOf(childOf(headerFooter, "oddHeader"))),
    footer: headerFooterSections(textOf(childOf(headerFooter, "oddFooter"))),
    centerHorizontally: flagOf(options, "horizontalCentered"),
    centerVertically: flagOf(options, "verticalCentered"),
    printGridlines: flagOf(options, "gridLines"),
    rowBreaks: readBreaks(childOf(root, "rowBreaks")),
    columnBreaks: readBreaks(childOf(root, "colBreaks")),
  };
};
