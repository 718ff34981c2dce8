import { quotedSheet } from "../../blueprint/address";
import type { BlueprintCell } from "../../blueprint/cell";
import { blank, formula } from "../../blueprint/cell";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { KEY } from "../columns";
import { formulaText } from "../formula-text";
import type { CheckLink } from "./check-columns";

/**
 * A link to the cell, which shows the cell's address. That of an entry is worked out by key, so it follows when staff
 * sort the sheet or insert columns.
 */
export const linkCell = (book: BookNames, link: CheckLink | null): BlueprintCell => {
  if (link === null) return blank;
  if (link.kind === "cell") {
    const target = formulaText(`#${quotedSheet(link.sheet)}!${link.cell}`);
    return formula(`=HYPERLINK(${target},${formulaText(`${link.sheet} ${link.cell}`)})`);
  }
  const head = (heading: string): string => `${book.table("actuals")}[[#Headers],[${heading}]]`;
  const row = `ROW(${head(KEY)})+MATCH(${formulaText(link.rowKey)},${column(book, "actuals", KEY)},0)`;
  const address = `ADDRESS(${row},COLUMN(${head(link.heading)}),4)`;
  const sheet = book.sheet("actuals");
  const target = `${formulaText(`#${quotedSheet(sheet)}!`)}&${address}`;
  return formula(`=IFERROR(HYPERLINK(${target},${formulaText(`${sheet} `)}&${address}),"行なし")`);
};
