import type { ModelChart, ModelSheet } from "../../model/contract";
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "../package/namespaces";
import { element, xmlDocument } from "../xml/write-xml";
import { anchorCornersXml } from "./anchor";

const frameXml = (chart: ModelChart, relationship: string, id: number): string =>
  element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id, name: chart.name, descr: chart.altText === "" ? undefined : chart.altText }),
      element("xdr:cNvGraphicFramePr"),
    ),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: CHART },
        element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relationship }),
      ),
    ),
  );

/** The drawing of a sheet: one frame per chart. @param relate gives a chart's relationship id. */
export const drawingXml = (sheet: ModelSheet, relate: (chart: ModelChart) => string): string =>
  xmlDocument(
    element(
      "xdr:wsDr",
      { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING },
      ...sheet.charts.map((chart, index) =>
        element(
          "xdr:twoCellAnchor",
          { editAs: "twoCell" },
          anchorCornersXml(sheet, chart),
          // Shape ids of a drawing begin at 2, as Excel numbers them.
          frameXml(chart, relate(chart), index + 2),
          element("xdr:clientData"),
        ),
      ),
    ),
  );
