import type { Place } from "../address/address";
import { asText, invalidArgument } from "../interpreter/arguments";
import { isRecord } from "../interpreter/wire";

/** The link of the range's first cell; null where there is none. */
export function hyperlinkOf({ sheet, box }: Place): unknown {
  const link = sheet.cell(box.row, box.column).format.hyperlink;
  return link === undefined ? null : { ...link, textToDisplay: sheet.text(box.row, box.column) };
}

/** Links every cell; Excel shows links blue and underlined. */
export function setHyperlink({ sheet, box }: Place, value: unknown): void {
  if (!isRecord(value)) throw invalidArgument();
  const text = (key: string): string | undefined =>
    value[key] === undefined ? undefined : asText(value[key]);
  const display = text("textToDisplay");
  if (display !== undefined) {
    sheet.write(
      box,
      Array.from({ length: box.rows }, () => Array.from({ length: box.columns }, () => display)),
    );
  }
  sheet.setFormat(box, {
    hyperlink: {
      ...optional("address", text("address")),
      ...optional("documentReference", text("documentReference")),
      ...optional("screenTip", text("screenTip")),
    },
    fontColour: "#0563C1",
    underline: "Single",
  });
}

function optional(key: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [key]: value };
}
