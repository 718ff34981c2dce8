import { DEFAULT_FONT } from "../../model/defaults";
import { DRAWING } from "../package/namespaces";
import { element, valued, xmlDocument } from "../xml/write-xml";

const drawn = (name: string, attributes = {}, ...content: string[]): string =>
  element(`a:${name}`, attributes, ...content);

/** The colours of Office 2013–2022. Cells of ours name colours outright; Excel offers these to people. */
const COLOURS: readonly (readonly [name: string, rgb: string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

const fonts = (name: string): string =>
  drawn(
    name,
    {},
    drawn("latin", { typeface: DEFAULT_FONT.name }),
    drawn("ea", { typeface: DEFAULT_FONT.name }),
    drawn("cs", { typeface: "" }),
  );

const placeholderFill = drawn("solidFill", {}, valued("a:schemeClr", "phClr"));
const line = (width: number): string => drawn("ln", { w: width }, placeholderFill);
const noEffect = drawn("effectStyle", {}, drawn("effectLst"));

/** The plainest theme the schema allows: three fills, lines and effects are demanded. */
export const themeXml = (): string =>
  xmlDocument(
    drawn(
      "theme",
      { "xmlns:a": DRAWING, name: "Office" },
      drawn(
        "themeElements",
        {},
        drawn(
          "clrScheme",
          { name: "Office" },
          ...COLOURS.map(([name, rgb]) => drawn(name, {}, valued("a:srgbClr", rgb))),
        ),
        drawn("fontScheme", { name: "Office" }, fonts("majorFont"), fonts("minorFont")),
        drawn(
          "fmtScheme",
          { name: "Office" },
          drawn("fillStyleLst", {}, placeholderFill, placeholderFill, placeholderFill),
          drawn("lnStyleLst", {}, line(6350), line(12700), line(19050)),
          drawn("effectStyleLst", {}, noEffect, noEffect, noEffect),
          drawn("bgFillStyleLst", {}, placeholderFill, placeholderFill, placeholderFill),
        ),
      ),
    ),
  );
