import { argbOf } from "../styles/colours";
import { element, escapeText, valued } from "../xml/write-xml";

export type TextLook = {
  /** Points. */
  readonly size?: number | null;
  readonly bold?: boolean | null;
  readonly font?: string | null;
};

export const solidFill = (colour: string): string =>
  element("a:solidFill", {}, valued("a:srgbClr", argbOf(colour).slice(2)));

/** `<a:rPr>` or `<a:defRPr>`; sizes count hundredths of a point. */
const runProperties = (name: string, { size, bold, font }: TextLook): string =>
  element(
    name,
    {
      lang: name === "a:rPr" ? "ja-JP" : undefined,
      sz: typeof size === "number" ? Math.round(size * 100) : undefined,
      b: typeof bold === "boolean" ? bold : undefined,
    },
    typeof font === "string"
      ? element("a:latin", { typeface: font }) + element("a:ea", { typeface: font })
      : "",
  );

/** Sixty-thousandths of a degree, clockwise. */
export const ANGLE_UNITS = 60_000;

/** Look of the labels of an axis, a legend or the whole chart. */
export const textProperties = (look: TextLook, angle: number | null = null): string =>
  element(
    "c:txPr",
    {},
    angle === null ? element("a:bodyPr") : element("a:bodyPr", { rot: -angle * ANGLE_UNITS, vert: "horz" }),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element("a:pPr", {}, runProperties("a:defRPr", look)),
      element("a:endParaRPr", { lang: "ja-JP" }),
    ),
  );

/** A title linked to a cell. @param reference its `<c:strRef>`, which carries the text the cell has now. */
export const linkedTitleXml = (reference: string, look: TextLook): string =>
  element("c:title", {}, element("c:tx", {}, reference), valued("c:overlay", false), textProperties(look));

/** A title with text of its own. `turned`: reads upwards, as a value axis's title does. */
export const titleXml = (text: string, look: TextLook, turned = false): string =>
  element(
    "c:title",
    {},
    element(
      "c:tx",
      {},
      element(
        "c:rich",
        {},
        element("a:bodyPr", turned ? { rot: -5400000, vert: "horz" } : {}),
        element("a:lstStyle"),
        ...text
          .split(/\r?\n/)
          .map((line) =>
            element(
              "a:p",
              {},
              element("a:pPr", {}, runProperties("a:defRPr", look)),
              element("a:r", {}, runProperties("a:rPr", look), element("a:t", {}, escapeText(line))),
            ),
          ),
      ),
    ),
    valued("c:overlay", false),
  );
