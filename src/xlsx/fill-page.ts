import type { PageLayout, SheetBlueprint } from "../blueprint/sheet";
import { pointsOfMillimetres } from "../blueprint/units";
import type { ModelSheet, PageSetup } from "../local-excel";

const zoomOf = ({ fitTo: { wide, tall }, scale = 100 }: PageLayout): PageSetup["zoom"] =>
  wide === null && tall === null
    ? { scale }
    : {
        ...(wide === null ? {} : { horizontalFitToPages: wide }),
        ...(tall === null ? {} : { verticalFitToPages: tall }),
      };

const marginsOf = ({ margins }: PageLayout): PageSetup["margins"] => ({
  left: pointsOfMillimetres(margins.left),
  right: pointsOfMillimetres(margins.right),
  top: pointsOfMillimetres(margins.top),
  bottom: pointsOfMillimetres(margins.bottom),
  header: pointsOfMillimetres(margins.header),
  footer: pointsOfMillimetres(margins.footer),
});

/** Paper, margins, print area, repeated rows, header and footer, page breaks. */
export const fillPage = (sheet: ModelSheet, { page }: SheetBlueprint): void => {
  const { printArea, titleRows, header, footer } = page;
  const before = sheet.pageSetup;
  sheet.pageSetup = {
    ...before,
    orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: page.paper,
    zoom: zoomOf(page),
    margins: marginsOf(page),
    centerHorizontally: page.centreHorizontally ?? before.centerHorizontally,
    printArea: printArea ? [printArea] : before.printArea,
    titleRows: titleRows ?? before.titleRows,
    header: { ...before.header, ...header },
    footer: { ...before.footer, ...footer },
    rowBreaks: [...(page.pageBreaksBefore ?? [])],
  };
};
