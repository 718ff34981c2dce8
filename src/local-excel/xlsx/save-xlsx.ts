import type { ModelSheet, ModelTable, ModelWorkbook } from "../model/contract";
import type { CellSinks } from "./cells/write-cells";
import { SharedStrings } from "./cells/shared-strings";
import { chartXml } from "./charts/chart-xml";
import { drawingXml } from "./charts/drawing-xml";
import { PackageWriter } from "./package/package-writer";
import { sheetXml } from "./sheets/sheet-xml";
import { tableXml } from "./sheets/table-xml";
import { StyleSheetWriter } from "./styles/style-sheet-writer";
import { themeXml } from "./styles/theme";
import { addCustomXml } from "./workbook/custom-xml";
import { corePropertiesXml, extendedPropertiesXml } from "./workbook/properties-xml";
import { workbookXml } from "./workbook/workbook-xml";

const WORKBOOK = "xl/workbook.xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Numbers parts of a kind through the whole package. */
class Numbers {
  private readonly counts = new Map<string, number>();

  next(kind: string): number {
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    return number;
  }
}

const addDrawing = (writer: PackageWriter, numbers: Numbers, sheet: ModelSheet): string => {
  const drawing = `xl/drawings/drawing${numbers.next("drawing")}.xml`;
  const xml = drawingXml(sheet, (chart) => {
    const part = `xl/charts/chart${numbers.next("chart")}.xml`;
    writer.add(part, `${OFFICE}.drawingml.chart+xml`, chartXml(sheet.workbook, chart));
    return writer.relate(drawing, "chart", part);
  });
  writer.add(drawing, `${OFFICE}.drawing+xml`, xml);
  return drawing;
};

const addTable = (writer: PackageWriter, numbers: Numbers, table: ModelTable): string => {
  const number = numbers.next("table");
  const part = `xl/tables/table${number}.xml`;
  writer.add(part, `${SPREADSHEET}.table+xml`, tableXml(table, number));
  return part;
};

const addSheet = (writer: PackageWriter, numbers: Numbers, sheet: ModelSheet, sinks: CellSinks): string => {
  const part = `xl/worksheets/sheet${numbers.next("sheet")}.xml`;
  const drawing =
    sheet.charts.length === 0 ? null : writer.relate(part, "drawing", addDrawing(writer, numbers, sheet));
  const tables = sheet.workbook.tables
    .filter((table) => table.sheet === sheet)
    .map((table) => writer.relate(part, "table", addTable(writer, numbers, table)));
  const hyperlink = (address: string): string => writer.relate(part, "hyperlink", address, true);
  writer.add(part, `${SPREADSHEET}.worksheet+xml`, sheetXml(sheet, sinks, { drawing, tables, hyperlink }));
  return part;
};

/**
 * The workbook as an .xlsx file, formulas with the results they have now and charts as native ones.
 * The same workbook always gives the same bytes.
 * @throws {ExcelError} NotImplemented, naming it, for a kind of chart or conditional format that cannot be saved.
 */
export const saveXlsx = async (workbook: ModelWorkbook): Promise<Uint8Array> => {
  workbook.calculate();
  const writer = new PackageWriter();
  const numbers = new Numbers();
  const sinks: CellSinks = { styles: new StyleSheetWriter(), strings: new SharedStrings() };
  writer.relate("", "officeDocument", WORKBOOK);

  const relationships = new Map(
    workbook.sheets.map((sheet) => {
      const part = addSheet(writer, numbers, sheet, sinks);
      return [sheet, writer.relate(WORKBOOK, "worksheet", part)] as const;
    }),
  );
  const addToWorkbook = (
    part: string,
    type: string,
    kind: "styles" | "theme" | "sharedStrings",
    xml: string,
  ): void => {
    writer.add(part, type, xml);
    writer.relate(WORKBOOK, kind, part);
  };
  addToWorkbook("xl/theme/theme1.xml", `${OFFICE}.theme+xml`, "theme", themeXml());
  addToWorkbook("xl/styles.xml", `${SPREADSHEET}.styles+xml`, "styles", sinks.styles.xml());
  if (!sinks.strings.isEmpty) {
    addToWorkbook(
      "xl/sharedStrings.xml",
      `${SPREADSHEET}.sharedStrings+xml`,
      "sharedStrings",
      sinks.strings.xml(),
    );
  }
  addCustomXml(writer, WORKBOOK, workbook);
  writer.add(
    WORKBOOK,
    `${SPREADSHEET}.sheet.main+xml`,
    workbookXml(workbook, (sheet) => relationships.get(sheet) ?? ""),
  );

  writer.add(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    corePropertiesXml(workbook.properties),
  );
  writer.relate("", "core-properties", "docProps/core.xml");
  writer.add(
    "docProps/app.xml",
    `${OFFICE}.extended-properties+xml`,
    extendedPropertiesXml(workbook.properties),
  );
  writer.relate("", "extended-properties", "docProps/app.xml");
  return writer.bytes();
};
