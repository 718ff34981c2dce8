import type { ModelChart, ModelWorkbook } from "../../model/contract";
import { CHART, DRAWING, RELATIONSHIPS } from "../package/namespaces";
import { element, valued, xmlDocument } from "../xml/write-xml";
import { textReference } from "./chart-cache";
import { BLANKS, LEGEND_POSITION } from "./chart-words";
import { linkedTitleXml, solidFill, textProperties, titleXml } from "./drawn-text";
import { plotAreaXml } from "./plot-area-xml";

const DEFAULT_LABEL_POINTS = 10;

const chartTitleXml = (workbook: ModelWorkbook, { title, fontName }: ModelChart): string => {
  const look = { size: title.fontSize, bold: title.bold, font: fontName };
  if (!title.visible) return "";
  if (title.formula !== null) return linkedTitleXml(textReference(workbook, title.formula), look);
  return title.text === "" ? "" : titleXml(title.text, look);
};

const legendXml = ({ legend, fontName }: ModelChart): string =>
  legend.visible
    ? element(
        "c:legend",
        {},
        valued("c:legendPos", LEGEND_POSITION.fileWord(legend.position) ?? "r"),
        valued("c:overlay", false),
        textProperties({ size: legend.fontSize, font: fontName }),
      )
    : "";

/** A chart's own part (`xl/charts/chartN.xml`), caches filled with what the cells hold now. */
export const chartXml = (workbook: ModelWorkbook, chart: ModelChart): string => {
  const title = chartTitleXml(workbook, chart);
  return xmlDocument(
    element(
      "c:chartSpace",
      { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
      valued("c:date1904", false),
      valued("c:roundedCorners", false),
      element(
        "c:chart",
        {},
        title,
        valued("c:autoTitleDeleted", title === ""),
        plotAreaXml(workbook, chart),
        legendXml(chart),
        valued("c:plotVisOnly", true),
        valued("c:dispBlanksAs", BLANKS.fileWord(chart.displayBlanksAs) ?? "gap"),
      ),
      element("c:spPr", {}, solidFill("#FFFFFF"), element("a:ln", { w: 9525 }, solidFill("#D9D9D9"))),
      textProperties({ size: DEFAULT_LABEL_POINTS, font: chart.fontName }),
    ),
  );
};
