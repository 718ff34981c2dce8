import type { ModelSheet } from "../../model/contract";
import { cellReference } from "../addresses";
import { element } from "../xml/write-xml";

/** @param relate gives the relationship id for an address outside the workbook. */
export const hyperlinksXml = (sheet: ModelSheet, relate: (address: string) => string): string => {
  const links: string[] = [];
  for (const { row, column, cell } of sheet.cells()) {
    const link = cell.format.hyperlink;
    if (link === undefined) continue;
    const inside = link.address?.startsWith("#") === true ? link.address.slice(1) : link.documentReference;
    const outside = link.address === undefined || link.address.startsWith("#") ? "" : link.address;
    links.push(
      element("hyperlink", {
        ref: cellReference(row, column),
        "r:id": outside === "" ? undefined : relate(outside),
        location: inside,
        tooltip: link.screenTip,
      }),
    );
  }
  return links.length === 0 ? "" : element("hyperlinks", {}, ...links);
};
