import type { HostClass } from "../interpreter/host-object";
import { application, runtime } from "./application";
import { chart } from "./chart";
import { chartAxes, chartAxis, chartAxisFormat, chartAxisTitle, chartGridlines } from "./chart-axes";
import { chartCollection } from "./chart-collection";
import { chartFont } from "./chart-font";
import { chartAreaFormat } from "./chart-formats";
import { chartSeries, chartSeriesCollection } from "./chart-series";
import {
  chartDataLabelFormat,
  chartDataLabels,
  chartFill,
  chartLineFormat,
  chartSeriesFormat,
} from "./chart-series-parts";
import { chartLegend, chartLegendFormat, chartTitle, chartTitleFormat } from "./chart-texts";
import { conditionalFormat, conditionalFormatParts } from "./conditional-format";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./custom-xml";
import { dataValidation } from "./data-validation";
import { documentProperties } from "./document-properties";
import { formatProtection } from "./format-protection";
import { freezePanes } from "./freeze-panes";
import { headerFooter, headerFooterGroup } from "./headers-footers";
import { namedItem } from "./named-item";
import { namedItemCollection } from "./named-item-collection";
import { pageBreak, pageBreakCollection } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-borders";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { rangeSort } from "./range-sort";
import { setting, settingCollection } from "./settings";
import { table } from "./table";
import { tableCollection } from "./table-collection";
import { tableColumn, tableColumnCollection } from "./table-columns";
import { tableRow, tableRowCollection } from "./table-rows";
import { tableSort } from "./table-sort";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetProtection } from "./worksheet-protection";

/** What can be said of an emulated class without knowing what its objects stand for. */
export type EmulatedClass = Pick<HostClass<never>, "type" | "members">;

/** Every emulated Excel class, for tests and for listing what is emulated. */
export const emulatedClasses: readonly EmulatedClass[] = [
  application,
  chart,
  chartAreaFormat,
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartCollection,
  chartDataLabelFormat,
  chartDataLabels,
  chartFill,
  chartFont,
  chartGridlines,
  chartLegend,
  chartLegendFormat,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
  chartTitleFormat,
  conditionalFormat,
  conditionalFormatCollection,
  ...conditionalFormatParts,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  dataValidation,
  documentProperties,
  formatProtection,
  freezePanes,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItemCollection,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeSort,
  runtime,
  setting,
  settingCollection,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableSort,
  workbook,
  worksheet,
  worksheetCollection,
  worksheetProtection,
];
