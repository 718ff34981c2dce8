import { displayFormula } from "../formulas/display-form";
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from "../xml/read-xml";

export type ReadLook = {
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly font: string | null;
};

const NOTHING: ReadLook = { size: null, bold: null, font: null };

const lookOf = (properties: XmlElement | undefined): ReadLook => {
  if (properties === undefined) return NOTHING;
  const size = Number(attributeOf(properties, "sz") ?? Number.NaN);
  const bold = attributeOf(properties, "b");
  const typeface =
    attributeOf(childOf(properties, "ea"), "typeface") ??
    attributeOf(childOf(properties, "latin"), "typeface");
  return {
    size: Number.isFinite(size) ? size / 100 : null,
    bold: bold === undefined ? null : bold === "1" || bold === "true",
    // Names that begin with + stand for the theme's fonts.
    font: typeface === undefined || typeface.startsWith("+") ? null : typeface,
  };
};

/** Look stated by an element's `<c:txPr>`. */
export const readTextProperties = (parent: XmlElement | undefined): ReadLook =>
  lookOf(childOf(parent, "txPr", "p", "pPr", "defRPr"));

export type ReadTitle = {
  readonly text: string;
  /** The cell it is linked to, with `=`. */
  readonly formula: string | null;
  readonly look: ReadLook;
};

/** Text and look of a title; of a linked one the text it had when saved. */
export const readTitle = (title: XmlElement | undefined): ReadTitle => {
  const rich = childOf(title, "tx", "rich");
  if (rich === undefined) {
    const link = childOf(title, "tx", "strRef");
    const reference = childOf(link, "f");
    return {
      text: textOf(childOf(link, "strCache", "pt", "v")),
      formula: reference === undefined ? null : displayFormula(textOf(reference), null),
      look: readTextProperties(title),
    };
  }
  const lines = childrenOf(rich, "p").map((line) =>
    childrenOf(line, "r")
      .map((run) => textOf(childOf(run, "t")))
      .join(""),
  );
  const run = lookOf(childOf(rich, "p", "r", "rPr"));
  const whole = lookOf(childOf(rich, "p", "pPr", "defRPr"));
  return {
    text: lines.join("\n"),
    formula: null,
    look: { size: run.size ?? whole.size, bold: run.bold ?? whole.bold, font: run.font ?? whole.font },
  };
};
