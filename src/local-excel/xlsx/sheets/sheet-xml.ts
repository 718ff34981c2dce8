import type { ModelSheet } from "../../model/contract";
import { boxReference } from "../addresses";
import { sheetDataXml, type CellSinks } from "../cells/write-cells";
import { MAIN, RELATIONSHIPS } from "../package/namespaces";
import { element, xmlDocument } from "../xml/write-xml";
import { conditionalFormatsXml } from "./conditional-format-xml";
import { hyperlinksXml } from "./hyperlink-xml";
import { pageXml } from "./page-xml";
import { validationsXml } from "./validation-xml";
import { columnsXml, sheetFormatXml, sheetPropertiesXml, sheetViewsXml } from "./view-xml";

/** Relationship ids of what hangs on the sheet. */
export type SheetLinks = {
  readonly drawing: string | null;
  readonly tables: readonly string[];
  readonly hyperlink: (address: string) => string;
};

const protectionXml = (sheet: ModelSheet): string =>
  sheet.protected ? element("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "";

const mergesXml = ({ merges }: ModelSheet): string =>
  merges.length === 0
    ? ""
    : element(
        "mergeCells",
        { count: merges.length },
        ...merges.map((box) => element("mergeCell", { ref: boxReference(box) })),
      );

/** A worksheet part; the order of its elements is the schema's (ECMA-376 part 1, 18.3.1.99). */
export const sheetXml = (sheet: ModelSheet, sinks: CellSinks, links: SheetLinks): string => {
  const used = sheet.usedBox(false);
  return xmlDocument(
    element(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
      sheetPropertiesXml(sheet),
      element("dimension", { ref: used === null ? "A1" : boxReference(used) }),
      sheetViewsXml(sheet),
      sheetFormatXml(),
      columnsXml(sheet, sinks.styles),
      sheetDataXml(sheet, sinks),
      protectionXml(sheet),
      mergesXml(sheet),
      conditionalFormatsXml(sheet, sinks.styles),
      validationsXml(sheet),
      hyperlinksXml(sheet, links.hyperlink),
      pageXml(sheet),
      links.drawing === null ? "" : element("drawing", { "r:id": links.drawing }),
      links.tables.length === 0
        ? ""
        : element(
            "tableParts",
            { count: links.tables.length },
            ...links.tables.map((id) => element("tablePart", { "r:id": id })),
          ),
    ),
  );
};
