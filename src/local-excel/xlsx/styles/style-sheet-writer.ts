import type { CellFormat, ConditionalFormatSpec } from "../../model/contract";
import { MAIN } from "../package/namespaces";
import { element, xmlDocument } from "../xml/write-xml";
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml } from "./format-xml";
import { argbOf } from "./colours";
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from "./number-formats";

/** Distinct pieces of XML, numbered in order of arrival. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.number(xml);
  }

  number(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.numbers.size);
    return this.numbers.size - 1;
  }

  list(name: string): string {
    return element(name, { count: this.numbers.size }, ...this.numbers.keys());
  }
}

/** Gathers the formats of all cells into the style sheet, each distinct one once. */
export class StyleSheetWriter {
  private readonly fonts = new Numbered(fontXml({}));
  private readonly fills = new Numbered(
    fillXml(undefined),
    // Excel takes the second fill for gray125 whatever stands there.
    element("fill", {}, element("patternFill", { patternType: "gray125" })),
  );
  private readonly borders = new Numbered(borderXml(undefined));
  private readonly numberFormats = new Numbered();
  private readonly cellFormats = new Numbered();
  private readonly differentials = new Numbered();
  private readonly known = new WeakMap<CellFormat, number>();

  private hasDefault = false;

  constructor() {
    this.cellStyle({});
    this.hasDefault = true;
  }

  /** Index for a cell's `s` attribute. */
  cellStyle(format: CellFormat): number {
    const known = this.known.get(format);
    if (known !== undefined) return known;
    if (Object.keys(format).length === 0 && this.hasDefault) return 0;
    const style = this.cellFormats.number(this.cellFormatXml(format, { xfId: 0 }));
    this.known.set(format, style);
    return style;
  }

  /** Index for a conditional format's `dxfId` attribute. */
  differential({
    fill,
    fontColour,
    bold,
    italic,
    underline,
    numberFormat,
  }: ConditionalFormatSpec["format"]): number {
    const font =
      (bold === undefined ? "" : element("b", { val: bold })) +
      (italic === undefined ? "" : element("i", { val: italic })) +
      (underline === undefined ? "" : element("u", { val: underline === "Double" ? "double" : "single" })) +
      (fontColour === undefined ? "" : element("color", { rgb: argbOf(fontColour) }));
    return this.differentials.number(
      element(
        "dxf",
        {},
        font === "" ? "" : element("font", {}, font),
        numberFormat === undefined
          ? ""
          : element("numFmt", { numFmtId: this.numberFormatId(numberFormat), formatCode: numberFormat }),
        fill === undefined ? "" : differentialFill(fill),
      ),
    );
  }

  xml(): string {
    const normal = this.cellFormatXml({}, {});
    return xmlDocument(
      element(
        "styleSheet",
        { xmlns: MAIN },
        this.numberFormatsXml(),
        this.fonts.list("fonts"),
        this.fills.list("fills"),
        this.borders.list("borders"),
        element("cellStyleXfs", { count: 1 }, normal),
        this.cellFormats.list("cellXfs"),
        element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
        this.differentials.list("dxfs"),
        element("tableStyles", {
          count: 0,
          defaultTableStyle: "TableStyleMedium2",
          defaultPivotStyle: "PivotStyleLight16",
        }),
      ),
    );
  }

  private cellFormatXml(format: CellFormat, extra: { readonly xfId?: number }): string {
    const protection = protectionXml(format);
    const numberFormat = this.numberFormatId(format.numberFormat ?? "General");
    const font = this.fonts.number(fontXml(format));
    const fill = this.fills.number(fillXml(format.fill));
    const border = this.borders.number(borderXml(format.borders));
    return element(
      "xf",
      {
        numFmtId: numberFormat,
        fontId: font,
        fillId: fill,
        borderId: border,
        ...extra,
        quotePrefix: format.quotePrefix === true ? true : undefined,
        applyNumberFormat: numberFormat > 0 ? true : undefined,
        applyFont: font > 0 ? true : undefined,
        applyFill: fill > 0 ? true : undefined,
        applyBorder: border > 0 ? true : undefined,
        applyAlignment: true,
        applyProtection: protection === "" ? undefined : true,
      },
      alignmentXml(format),
      protection,
    );
  }

  private readonly formatCodes = new Map<string, number>();

  private numberFormatId(format: string): number {
    const builtIn = builtInFormatId(format);
    if (builtIn !== undefined) return builtIn;
    const id = this.formatCodes.get(format) ?? FIRST_CUSTOM_FORMAT + this.formatCodes.size;
    this.formatCodes.set(format, id);
    return id;
  }

  private numberFormatsXml(): string {
    for (const [formatCode, numFmtId] of this.formatCodes) {
      this.numberFormats.number(element("numFmt", { numFmtId, formatCode }));
    }
    return this.formatCodes.size === 0 ? "" : this.numberFormats.list("numFmts");
  }
}

/** Excel reads the background, LibreOffice the pattern's own colour: both say the same. */
const differentialFill = (fill: string): string =>
  element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: argbOf(fill) }),
      element("bgColor", { rgb: argbOf(fill) }),
    ),
  );
