import type { ModelSheet, PageSetup } from "../../model/contract";
import { inchesOf } from "../units";
import { element, escapeText } from "../xml/write-xml";
import { headerFooterText } from "./header-footer";
import { PAPER } from "./page-words";

export const fitsToPages = ({ zoom }: PageSetup): boolean =>
  zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;

const zoomAttributes = (page: PageSetup): Readonly<Record<string, number | undefined>> =>
  fitsToPages(page)
    ? // 0: as many pages as needed
      { fitToWidth: page.zoom.horizontalFitToPages ?? 0, fitToHeight: page.zoom.verticalFitToPages ?? 0 }
    : { scale: page.zoom.scale === 100 ? undefined : page.zoom.scale };

const margins = ({ margins: { left, right, top, bottom, header, footer } }: PageSetup): string =>
  element("pageMargins", {
    left: inchesOf(left),
    right: inchesOf(right),
    top: inchesOf(top),
    bottom: inchesOf(bottom),
    header: inchesOf(header),
    footer: inchesOf(footer),
  });

const headerFooter = ({ header, footer }: PageSetup): string => {
  const headerText = headerFooterText(header);
  const footerText = headerFooterText(footer);
  return headerText === "" && footerText === ""
    ? ""
    : element(
        "headerFooter",
        {},
        headerText === "" ? "" : element("oddHeader", {}, escapeText(headerText)),
        footerText === "" ? "" : element("oddFooter", {}, escapeText(footerText)),
      );
};

/** A break named by index `n` stands before row or column `n`, which is what the file's id says. */
const breaks = (name: string, at: readonly number[], max: number): string =>
  at.length === 0
    ? ""
    : element(
        name,
        { count: at.length, manualBreakCount: at.length },
        ...[...at].sort((a, b) => a - b).map((id) => element("brk", { id, max, man: true })),
      );

/** From `<printOptions>` to `<colBreaks>`, in the order the schema demands. */
export const pageXml = ({ pageSetup: page }: ModelSheet): string => {
  const flag = (value: boolean): true | undefined => (value ? true : undefined);
  const hasOptions = page.centerHorizontally || page.centerVertically || page.printGridlines;
  return [
    hasOptions
      ? element("printOptions", {
          horizontalCentered: flag(page.centerHorizontally),
          verticalCentered: flag(page.centerVertically),
          gridLines: flag(page.printGridlines),
        })
      : "",
    margins(page),
    element("pageSetup", {
      paperSize: PAPER.fileWord(page.paperSize),
      ...zoomAttributes(page),
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    }),
    headerFooter(page),
    breaks("rowBreaks", page.rowBreaks, 16383),
    breaks("colBreaks", page.columnBreaks, 1048575),
  ].join("");
};
