import { cellAddress, rangeAddress } from "../../blueprint/address";
import type { PageLayout } from "../../blueprint/sheet";
import { pointsOfMillimetres } from "../../blueprint/units";

/** Null where the sheet is printed in its own size, as it is anyway. */
const zoomOf = ({ fitTo: { wide, tall }, scale }: PageLayout): Excel.PageLayoutZoomOptions | null => {
  if (wide === null && tall === null) return scale === undefined ? null : { scale };
  return {
    ...(wide === null ? {} : { horizontalFitToPages: wide }),
    ...(tall === null ? {} : { verticalFitToPages: tall }),
  };
};

const writeHeaderFooter = (layout: Excel.PageLayout, { header, footer }: PageLayout): void => {
  const all = layout.headersFooters.defaultForAllPages;
  if (header?.left !== undefined) all.leftHeader = header.left;
  if (header?.center !== undefined) all.centerHeader = header.center;
  if (header?.right !== undefined) all.rightHeader = header.right;
  if (footer.left !== undefined) all.leftFooter = footer.left;
  if (footer.center !== undefined) all.centerFooter = footer.center;
  if (footer.right !== undefined) all.rightFooter = footer.right;
};

/** Paper, margins, print area, repeated rows, header and footer, page breaks. */
export const writePage = (sheet: Excel.Worksheet, page: PageLayout): void => {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = page.paper;
  const zoom = zoomOf(page);
  if (zoom !== null) layout.zoom = zoom;
  layout.leftMargin = pointsOfMillimetres(page.margins.left);
  layout.rightMargin = pointsOfMillimetres(page.margins.right);
  layout.topMargin = pointsOfMillimetres(page.margins.top);
  layout.bottomMargin = pointsOfMillimetres(page.margins.bottom);
  layout.headerMargin = pointsOfMillimetres(page.margins.header);
  layout.footerMargin = pointsOfMillimetres(page.margins.footer);
  if (page.centreHorizontally !== undefined) layout.centerHorizontally = page.centreHorizontally;
  if (page.printArea) layout.setPrintArea(rangeAddress(page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`);
  writeHeaderFooter(layout, page);
  for (const row of page.pageBreaksBefore ?? []) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
};
